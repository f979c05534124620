// Rule: prose after a body is no prose, but a bad line of it.
void main() {
    IO.println("3");
}

// Output:
//   3
// Note: this is not prose any more.
