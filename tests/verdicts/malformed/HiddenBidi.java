// Rule: nothing is hidden: no bidirectional control stands anywhere.
void main() {
    IO.println("a‮b" + 1 + 1);
}

// Output:
//   3
