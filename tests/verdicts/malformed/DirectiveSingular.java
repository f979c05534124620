// Rule: an unknown directive in capitals is an error.
//NEED cores>=1
void main() {
    IO.println("3");
}

// Output:
//   3
