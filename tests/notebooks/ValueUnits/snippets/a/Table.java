/// Table says hello.

void main() {
    IO.println("ok");
}

// Outcomes of 5 runs:
//   ok | acceptable
