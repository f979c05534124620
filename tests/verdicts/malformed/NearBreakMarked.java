//!BREAK 1 => 2
// Rule: nothing stands before a directive's word.
void main() {
    IO.println(1);
}

// Output:
//   1
