// Rule: rows tell exit codes apart.
void main() {
    System.exit(Math.random() < 0.5 ? 3 : 4);
}

// Outcomes of 30 runs:
//   , Exit 3 | required
//   , Exit 4 | required
