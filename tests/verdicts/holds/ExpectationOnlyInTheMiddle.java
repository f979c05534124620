// Rule: a comment that code follows states nothing.
void main() {
    helper();
}

// Output:
//   wrong
void helper() {
    IO.println("right");
}
