// Rule: nothing is hidden: no bidirectional control stands anywhere.
// right‏
void main() {
    IO.println(1 + 1);
}

// Output:
//   3
