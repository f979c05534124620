// Rule: an open { is an error in a table too.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   { 3 } | required
