// Rule: comments and expectation don't count as occurrences.
//BREAK three => four
void main() {
    // prints three, and three again: three
    IO.println("three");
}

// Output:
//   three
