// Rule: what is fixed must be said.
//FIXES
void main() {
    IO.println("3");
}

// Output:
//   3
