void main() {
    IO.println("hello");
}

// Output:
//   hello
