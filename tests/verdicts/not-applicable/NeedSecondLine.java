// Rule: several lines are allowed, and all must be met.
//NEEDS cores>=1
//NEEDS command=no-such-command-anywhere
void main() {
    IO.println("one");
}

// Output:
//   one
