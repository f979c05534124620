void main() {
    IO.println("a");
    IO.println("b");
}

// Output:
//   b
//   a
