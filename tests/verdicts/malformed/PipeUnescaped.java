// Rule: a | in an outcome needs a backslash.
void main() {
    IO.println("a | b");
}

// Outcomes of 3 runs:
//   a | b | required
