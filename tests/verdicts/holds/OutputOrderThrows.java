// Rule: one Output, any Order and one ending combine.
void main() {
    IO.println("a");
    IO.println("b");
    throw new IllegalStateException("and out");
}

// Unordered output:
//   b
//   a
// Order:
//   a < b
// Throws: IllegalStateException: and out
