// Rule: all where lines must be true.
void main() {
    IO.println("n=3");
}

// Output:
//   n={n:int}
// where n == 3
// where n < 0
