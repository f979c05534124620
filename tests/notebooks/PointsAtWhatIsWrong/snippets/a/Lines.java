void main() {
    IO.println("one");
    throw new IllegalStateException("two");
}

// Output:
//   two
// Throws: IllegalStateException: two
