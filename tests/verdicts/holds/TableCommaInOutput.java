// Rule: a comma is an ending's only where an ending follows.
void main() {
    IO.println("1, 2");
}

// Outcomes of 3 runs:
//   1, 2 | required | both
