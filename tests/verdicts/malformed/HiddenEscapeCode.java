// Rule: nothing is hidden: a control is none.
// [8m
void main() {
    IO.println(1 + 1);
}

// Output:
//   3
