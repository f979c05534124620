/// First says hello.

void main() {
    IO.println("first snippet");
}

// Output:
//   first snippet
