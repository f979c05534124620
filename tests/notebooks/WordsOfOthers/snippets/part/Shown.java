void main() {
    IO.println("a");
    System.err.println("b");
}

// Output:
//   a
//   b
