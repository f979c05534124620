// Rule: a joiner that joins nothing is not seen, in a literal as elsewhere.
void main() {
    IO.println("one".equals("o‍ne"));
}

// Output:
//   false
