// Rule: one Output or Unordered output, not two.
void main() {
    IO.println("3");
}

// Output:
//   3
// Output:
//   4
