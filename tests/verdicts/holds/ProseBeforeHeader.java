// Rule: prose before the first header is prose.
void main() {
    IO.println("a");
}

// Note: what comes now is checked.
//   This line too is prose.
// Order matters here, and the output is short.

// Output:
//   a
