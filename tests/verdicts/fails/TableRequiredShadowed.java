// Rule: what an earlier row took was not seen in a later one.
void main() {
    IO.println("12");
}

// Outcomes of 5 runs:
//   1{} | acceptable | begins with 1
//   12 | required   | too late
