// Rule: `\n` alone is one empty line and no more.
void main() {
    IO.println();
    IO.println();
}

// Outcomes of 3 runs:
//   \n | acceptable
