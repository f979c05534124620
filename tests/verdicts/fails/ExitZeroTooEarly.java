// Rule: System.exit(0) excuses no missing line.
void main() {
    IO.println("one");
    if (System.nanoTime() != 0) System.exit(0);
    IO.println("missing");
}

// Output:
//   one
//   missing
