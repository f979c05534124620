/// Hello says hello.

void main() {
    IO.println("Hello from the notebook");
}

// Output:
//   Hello from the notebook
