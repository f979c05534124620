// Rule: " =>" at the line's end deletes.
//BREAK IO.println("b"); =>
void main() {
    IO.println("a");
    IO.println("b");
}

// Output:
//   a
//   b
