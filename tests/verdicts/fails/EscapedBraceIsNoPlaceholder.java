// Rule: \{n} is text, not a placeholder.
void main() {
    IO.println("42");
}

// Output:
//   \{n}
