// Rule: one Output or Unordered output, not both.
void main() {
    IO.println("3");
}

// Output:
//   3
// Unordered output:
//   3
