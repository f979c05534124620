// Rule: where must be true of every run, not of one or of most.
void main() {
    IO.println("n=" + ThreadLocalRandom.current().nextInt(1, 4));
}

// Outcomes of 60 runs:
//   n={n:int} | required | between 1 and 3
// where n >= 2
