// Rule: each line of Unordered output must come.
void main() {
    IO.println("b");
}

// Unordered output:
//   absent
//   b
