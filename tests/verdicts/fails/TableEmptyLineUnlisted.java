// Rule: an empty line is told by what a row would say of it, not by what
// stands for nothing printed.
void main() {
    IO.println();
}

// Outcomes of 3 runs:
//   | acceptable
