// Rule: a limit must be said.
//LIMIT
void main() {
    IO.println("3");
}

// Output:
//   3
