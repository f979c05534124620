// Rule: each template matches some line, yet no assignment fits all.
void main() {
    IO.println("a1");
    IO.println("zz");
    IO.println("zz");
}

// Unordered output:
//   a{}
//   {}1
//   {}
