// Rule: Exit 0 and completing are the same ending, in a row too.
void main() {
    IO.println("ok");
    if (Math.random() < 0.5) System.exit(0);
}

// Outcomes of 10 runs:
//   ok | required
