// Rule: a command must be on the PATH.
//NEEDS command=no-such-command-anywhere
void main() {
    IO.println("one");
}

// Output:
//   one
