// Rule: a near miss is an error after a good header too.
void main() {
    IO.println("3");
}

// Output:
//   3
// Exits: 0
