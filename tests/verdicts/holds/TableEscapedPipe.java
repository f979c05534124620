// Rule: in a table \| is the sign itself.
void main() {
    IO.println("a | b");
}

// Outcomes of 3 runs:
//   a \| b | required | one line with a bar
