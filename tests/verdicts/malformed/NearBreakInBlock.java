/*BREAK 1 => 2*/
// Rule: a directive is a line comment.
void main() {
    IO.println(1);
}

// Output:
//   1
