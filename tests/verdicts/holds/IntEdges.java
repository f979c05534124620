// Rule: an int reaches to both ends of long.
void main() {
    IO.println(Long.MAX_VALUE);
    IO.println(Long.MIN_VALUE);
}

// Output:
//   {a:int}
//   {b:int}
// where a > 0 && b < 0 && a + b == -1
