// Rule: any split that matches counts, in unordered output too.
void main() {
    IO.println("green blue");
    IO.println("red green blue");
}

// Unordered output:
//   {a} {b} {c}
//   {b} {c}
