// Rule: a break has an arrow.
//BREAK 3 4
void main() {
    IO.println("3");
}

// Output:
//   3
