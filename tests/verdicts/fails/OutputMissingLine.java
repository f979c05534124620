// Rule: every line of Output must come, not only the first ones.
void main() {
    IO.println("one");
}

// Output:
//   one
//   second
