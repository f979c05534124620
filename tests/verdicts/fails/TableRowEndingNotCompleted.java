// Rule: a row with an ending is not the same output completed.
void main() {
    IO.println("good");
}

// Outcomes of 5 runs:
//   good, Exit 3 | acceptable
