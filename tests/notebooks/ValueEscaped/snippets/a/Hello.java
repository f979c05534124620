/// Hello says hello.

void main() {
    IO.println("word=<img src=x onerror=stolen()>");
}

// Output:
//   word={word}
