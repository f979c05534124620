// Rule: a column counts characters, a tab being one.
void main() {
    IO.println("a\tb");
}

// Outcomes of 3 runs:
//   a	b | requierd
