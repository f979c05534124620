// Rule: where Output and an ending combine, both must fit.
void main() {
    IO.println("one");
}

// Output:
//   one
// Throws: IllegalStateException
