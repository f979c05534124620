// Rule: a run that exits ends itself, not the other runs.
void main() {
    IO.println("a");
    if (Math.random() < 0.3) Runtime.getRuntime().halt(2);
}

// Outcomes of 30 runs:
//   a         | required
//   a, Exit 2 | required
