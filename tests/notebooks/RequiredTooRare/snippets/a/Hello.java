//BREAK nextInt(300) => nextInt(1, 300)
/// Hello says hello.

void main() {
    IO.println(ThreadLocalRandom.current().nextInt(300) == 0);
}

// Outcomes of 3000 runs:
//   true  | required
//   false | acceptable
