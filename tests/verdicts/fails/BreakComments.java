// Rule: a break that adds a comment shows nothing.
//BREAK 1 + 1 => 1 /* and */ + 1
void main() {
    IO.println(1 + 1);
}

// Output:
//   2
