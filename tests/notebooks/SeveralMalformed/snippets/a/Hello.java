/// Hello says hello.

void main() {
    IO.println("Hello from the notebook");
}

// Outcomes of 3 runs:
//   a | requierd
