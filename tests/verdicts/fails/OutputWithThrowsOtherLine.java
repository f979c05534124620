// Rule: where Output and an ending combine, both must fit.
void main() {
    IO.println("other");
    throw new IllegalStateException("and out");
}

// Output:
//   one
// Throws: IllegalStateException: and out
