// Rule: \\n in a row is a backslash and an n, not the joining \n.
void main() {
    IO.println("a\\nb");
}

// Outcomes of 3 runs:
//   a\\nb | required  | one line of four signs
//   a\nb  | forbidden | two lines
