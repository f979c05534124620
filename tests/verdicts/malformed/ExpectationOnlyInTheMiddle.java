// Rule: an expectation that code follows states nothing; where there is no other, it was meant to.
void main() {
    helper();
}

// Output:
//   wrong
void helper() {
    IO.println("right");
}
