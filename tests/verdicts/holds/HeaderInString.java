// Rule: a header in a text block is code.
void main() {
    IO.print("""
// Output:
//   b
""");
}

// Output:
//   // Output:
//   //   b
