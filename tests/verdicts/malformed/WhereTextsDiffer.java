// Rule: `!=` of texts is true of the same characters too, so it says nothing.
void main() {
    IO.println("x x");
}

// Output:
//   {a} {b}
// where 1 < 2 && (a.trim() + "") != (b.isEmpty() ? "none" : b)
