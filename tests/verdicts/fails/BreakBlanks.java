// Rule: a break that changes blanks only shows nothing, though a line
// may be another then.
//BREAK 1 + 1 => 1  +1
void main() {
    IO.println(1 + 1);
}

// Output:
//   2
