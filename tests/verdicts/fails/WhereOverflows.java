// Rule: int is long arithmetic, which wraps as Java's does.
void main() {
    IO.println("n=9223372036854775807");
}

// Output:
//   n={n:int}
// where n + 1 > n
