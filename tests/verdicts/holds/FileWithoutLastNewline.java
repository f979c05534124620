// Rule: the source's own last newline may be missing.
void main() {
    IO.println("one");
}

// Output:
//   one