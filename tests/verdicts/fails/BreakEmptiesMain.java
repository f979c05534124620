// Rule: an edit that makes main's code another method's shows nothing.
//BREAK void main() { => void main() { } void other() {
void main() {
    IO.println("one");
}

// Output:
//   one
