// Rule: a NUL is a character of its line.
void main() {
    IO.println("a\0b");
    IO.println("after");
}

// Output:
//   a{x}b
//   after
// where x.length() == 1
