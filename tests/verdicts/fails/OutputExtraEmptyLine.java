// Rule: an empty line is a line; only a missing last newline is free.
void main() {
    IO.println("one");
    IO.println();
    IO.println("two");
}

// Output:
//   one
//   two
