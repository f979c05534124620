// Rule: rows capture, and where is asked of each run that binds.
void main() {
    IO.println("n=" + ThreadLocalRandom.current().nextInt(1, 4));
}

// Outcomes of 10 runs:
//   n={n:int} | required | between 1 and 3
// where n >= 1 && n <= 3
