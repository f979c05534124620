// Rule: a | needs its backslash in tables only, but may have it here.
void main() {
    IO.println("a | b");
    IO.println("c | d");
}

// Output:
//   a | b
//   c \| d
