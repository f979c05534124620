// Rule: a break must make the expectation fail.
//BREAK 1 + 2 => 1 + 3
void main() {
    IO.println(1 + 2);
}

// Output:
//   3
