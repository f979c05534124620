// Rule: where no ending is stated the run must complete.
void main() {
    IO.println("one");
    throw new IllegalStateException("after the output");
}

// Output:
//   one
