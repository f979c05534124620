// Rule: three blanks are taken off, the rest is kept.
void main() {
    IO.println("  indented by two");
}

// Output:
//     indented by two
