void main() {
    IO.println("one");
    IO.println("two");
}

// Output:
//   one
