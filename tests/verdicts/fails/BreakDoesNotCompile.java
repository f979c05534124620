// Rule: a break must compile: what never ran shows nothing.
//BREAK 1 + 2 => missing
void main() {
    IO.println(1 + 2);
}

// Output:
//   3
