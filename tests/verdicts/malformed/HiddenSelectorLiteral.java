// Rule: a selector that selects nothing is not seen.
void main() {
    IO.println("one".equals("one️"));
}

// Output:
//   false
