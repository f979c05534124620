// Rule: there are no arguments.
void main(String[] args) {
    IO.println(args.length);
}

// Output:
//   0
