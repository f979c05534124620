// Rule: ... in unordered output stands for any other lines.
void main() {
    IO.println("noise");
    IO.println("b");
    IO.println("a");
    IO.println("more noise");
}

// Unordered output:
//   a
//   b
//   ...
