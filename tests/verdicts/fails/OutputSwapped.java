// Rule: Output has an order; Unordered output is another header.
void main() {
    IO.println("two");
    IO.println("one");
}

// Output:
//   one
//   two
