// Rule: a template must not take the line that another one needs.
void main() {
    IO.println("b");
    IO.println("c");
}

// Unordered output:
//   {}
//   b
