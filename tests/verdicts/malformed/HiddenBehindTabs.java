// Rule: ten tabs are as wide as 80 blanks.
void main() {
    IO.println("one");										IO.println("two");
}

// Output:
//   one
//   two
