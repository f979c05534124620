/// Hello says hello.

void main() {
    IO.println("2");
}

// Outcomes of 5 runs:
//   2 | required
//   0 | forbidden
