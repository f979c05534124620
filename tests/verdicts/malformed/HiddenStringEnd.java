// Rule: nothing is hidden: no escape ends a literal.
void main() {
    IO.println("2\u0022.length() + 2 + \u0022");
}

// Output:
//   12
