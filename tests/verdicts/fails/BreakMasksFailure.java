// Rule: a good break excuses no wrong output.
//BREAK 1 + 2 => 1 + 3
void main() {
    IO.println(1 + 2);
}

// Output:
//   5
