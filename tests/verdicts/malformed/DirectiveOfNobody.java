// Rule: an unknown directive is an error, near to none of ours.
//WIBBLE on
void main() {
    IO.println("3");
}

// Output:
//   3
