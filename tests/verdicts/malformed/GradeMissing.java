// Rule: a row has an outcome and a grade.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3
