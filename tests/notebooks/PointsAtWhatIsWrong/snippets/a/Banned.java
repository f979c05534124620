//BREAK println(2) => println(3)

void main() {
    IO.println(2);
}

// Outcomes of 20 runs:
//   1 | acceptable
//   2 | forbidden
