// Rule: a break that changes nothing shows nothing: it could only be
// rejected by chance.
//BREAK nextInt(2) => nextInt(2)
void main() {
    IO.println(ThreadLocalRandom.current().nextInt(2));
}

// Outcomes of 60 runs:
//   0 | required
//   1 | acceptable
