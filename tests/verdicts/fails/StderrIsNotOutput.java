// Rule: a line on standard error does not count as printed.
void main() {
    System.err.println("one");
}

// Output:
//   one
