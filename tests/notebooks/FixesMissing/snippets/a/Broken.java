/// Broken says hello.

void main() {
    IO.println("broken");
}

// Output:
//   broken
