// Rule: the expectation is not edited: that would be too easy.
//BREAK three => four
void main() {
    IO.println("th" + "ree");
}

// Output:
//   three
