// Rule: nothing is hidden: a directive has no Unicode escape.
//BREAK 1 => \u0032
void main() {
    IO.println(1 + 1);
}

// Output:
//   3
