// Rule: where no ending is stated the run must complete with code 0.
void main() {
    IO.println("one");
    System.exit(7);
}

// Output:
//   one
