//FIXES PairSame
void main() { // now right
    IO.println(ThreadLocalRandom.current().nextInt(30));
}

// Outcomes of 2 runs:
//   0 | interesting
//   * | acceptable
