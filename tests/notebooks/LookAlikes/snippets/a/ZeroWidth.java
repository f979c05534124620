void main() {
    IO.println("ab\u200Bc");
}

// Output:
//   abc
