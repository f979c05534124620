void main() {
    IO.println("a\u00A0b");
}

// Output:
//   a b
