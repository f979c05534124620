// Rule: Output is these lines, in this order.
void main() {
    IO.println("one");
    IO.println("two");
}

// Output:
//   one
//   two
