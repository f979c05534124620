// Rule: an unknown grade is an error, with a suggestion.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3 | requierd | always
