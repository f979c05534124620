// Rule: what looks like a comment within a text block is code.
//BREAK /* quoted */ => /* other */
void main() {
    IO.println("""
        int n; /* quoted */
        """.strip());
}

// Output:
//   int n; /* quoted */
