/// Hello says hello.

void main() {
    IO.println("Hello from the notebook");
}

// Outcomes of 5 runs:
//   Hello from the notebook | acceptable
