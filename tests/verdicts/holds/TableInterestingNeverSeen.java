// Rule: an interesting outcome need not be seen, unlike a required one.
void main() {
    IO.println("2");
}

// Outcomes of 10 runs:
//   2 | acceptable  | both counted
//   1 | interesting | one is lost
