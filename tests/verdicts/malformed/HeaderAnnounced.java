// Rule: what says of the lines below that they are printed is meant for a header.
void main() {
    IO.println(2);
}

// It prints:
//   1
