// Rule: a rare row that an edit takes away is looked for until chance is out of the question.
//BREAK nextInt(50) => nextInt(49)
void main() {
    IO.println(ThreadLocalRandom.current().nextInt(50));
}

// Outcomes of up to 500 runs:
//   49 | required
//   *  | acceptable
