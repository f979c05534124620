// Rule: a name has one spelling: this e and its accent are one character elsewhere.
void main() {
    int é = 1;
    IO.println(1);
}

// Output:
//   1
