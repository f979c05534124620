// Rule: finding who matches what is a search, not first come.
void main() {
    IO.println("a b c");
    IO.println("a b");
    IO.println("a");
}

// Unordered output:
//   a{}
//   a{} c
//   a b{}
