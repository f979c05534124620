// Rule: blanks at a line's start do count.
void main() {
    IO.println("  indented by two");
}

// Output:
//   indented by two
