// Rule: a near miss of a directive is an error, no prose.
//alone
void main() {
    IO.println("3");
}

// Output:
//   3
