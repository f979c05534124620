// Rule: \n joins lines in tables only; in Output it is two characters.
void main() {
    IO.println("a");
    IO.println("b");
}

// Output:
//   a\nb
