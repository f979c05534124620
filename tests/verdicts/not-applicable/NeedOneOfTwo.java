// Rule: all needs of a line must be met.
//NEEDS cores>=1, jdk>=99
void main() {
    IO.println("one");
}

// Output:
//   one
