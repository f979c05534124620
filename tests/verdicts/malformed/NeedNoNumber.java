// Rule: a need that counts has a number.
//NEEDS cores>=two
void main() {
    IO.println("3");
}

// Output:
//   3
