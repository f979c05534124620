//BREAK println(1) => println(3)

void main() {
    IO.println(1);
}

// Outcomes of 20 runs:
//   1 | acceptable
//   2 | required
