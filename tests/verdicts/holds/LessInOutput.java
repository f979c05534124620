// Rule: in Output a < is plain text, with its backslash too.
void main() {
    IO.println("1 < 2");
    IO.println("2 < 3");
}

// Output:
//   1 < 2
//   2 \< 3
