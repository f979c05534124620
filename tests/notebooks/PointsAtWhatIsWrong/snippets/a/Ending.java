void main() {
    IO.println("one");
    throw new IllegalStateException("two");
}

// Output:
//   one
// Throws: IllegalStateException: three
