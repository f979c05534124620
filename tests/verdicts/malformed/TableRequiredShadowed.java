// Rule: what an earlier row takes is never seen in a later one, so it can't be required there.
void main() {
    IO.println("12");
}

// Outcomes of 5 runs:
//   1{} | acceptable | begins with 1
//   12 | required   | too late
