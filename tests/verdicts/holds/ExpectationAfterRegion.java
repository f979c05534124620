// Rule: an end of a region in front of the expectation is prose.
// region all
void main() {
    IO.println("a");
}
// endregion
// Output:
//   a
