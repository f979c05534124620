// Rule: a run that exits takes no other with it.
void main() {
    if (ThreadLocalRandom.current().nextInt(10) == 0) {
        IO.print("left");
        System.exit(0);
    }
    if (ThreadLocalRandom.current().nextInt(20) == 0)
        throw new IllegalStateException("thrown");
    IO.print("stayed");
}

// Outcomes of 200 runs:
//   left   | required
//   stayed | required
//   , Throws IllegalStateException: thrown | required
