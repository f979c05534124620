// Rule: nothing is hidden: an escape in place of code is none.
void main() {
    \u002f\u002f IO.println(1 + 1);
    IO.println(3);
}

// Output:
//   3
