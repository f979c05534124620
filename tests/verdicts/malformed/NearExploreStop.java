// Rule: a near miss of a directive is an error, no prose.
//EXPLORE.
void main() {
    IO.println("3");
}

// Output:
//   3
