// Rule: no line more than stated: it is not "contains".
void main() {
    IO.println("b");
    IO.println("surplus");
    IO.println("a");
}

// Unordered output:
//   a
//   b
