// Rule: \n in a row joins two lines; a printed backslash is no join.
void main() {
    IO.println("a\\nb");
}

// Outcomes of 3 runs:
//   a\nb | acceptable | two lines
