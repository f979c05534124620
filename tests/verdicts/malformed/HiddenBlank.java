// Rule: a blank of another kind looks like a blank.
void main() {
    IO.println("a b".equals("a b") ? 2 : 1);
}

// Output:
//   1
