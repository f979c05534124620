// Rule: a break must say what it replaces.
//BREAK  => 4
void main() {
    IO.println("3");
}

// Output:
//   3
