// Rule: output alone is not all: a broken run that threw is rejected.
void main() {
    IO.println("one");
    throw new IllegalStateException("broken");
}

// Output:
//   one
// Throws: IllegalStateException: broken
