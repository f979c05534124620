// Rule: nothing is hidden: an escape in place of code is none.
void main() {
    IO.println(1 \u002b 1);
}

// Output:
//   2
