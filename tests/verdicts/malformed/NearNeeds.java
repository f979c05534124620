// Rule: a near miss of a directive is an error, no prose.
// needs cores >= 4096
void main() {
    IO.println("3");
}

// Output:
//   3
