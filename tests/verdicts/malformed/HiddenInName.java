// Rule: nothing is hidden: an escape in place of code is none.
void m\u0061in() {
    IO.println(1 + 1);
}

// Output:
//   2
