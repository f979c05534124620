// Rule: a near miss of a directive is an error, no prose.
// Limit 5s
void main() {
    IO.println("3");
}

// Output:
//   3
