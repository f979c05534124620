// Rule: grades are written in lower case.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3 | Required | always
