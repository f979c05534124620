// Rule: nothing is hidden: an expectation has no Unicode escape.
void main() {
    IO.println("A");
}

// Output:
//   \u0041
