// Rule: a header in other words would check nothing.
void main() {
    IO.println(1);
}

// Prints:
//   1
