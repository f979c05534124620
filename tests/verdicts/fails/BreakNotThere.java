// Rule: the old text must occur.
//BREAK 1 + 4 => 1 + 3
void main() {
    IO.println(1 + 2);
}

// Output:
//   3
