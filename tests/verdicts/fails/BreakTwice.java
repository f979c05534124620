// Rule: the old text must occur exactly once.
//BREAK println => print
void main() {
    IO.println("a");
    IO.println("b");
}

// Output:
//   a
//   b
