// -> BREAK 1 => 2
// @BREAK 1 => 2
// Rule: no sign before its name makes a comment a directive.
void main() {
    IO.println(1);
}

// Output:
//   1
