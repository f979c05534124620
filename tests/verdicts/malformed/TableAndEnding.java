// Rule: a table states endings in its rows, not beside it.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3 | required
// Exit: 3
