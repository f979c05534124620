// Rule: a need has a value.
//NEEDS cores
void main() {
    IO.println("3");
}

// Output:
//   3
