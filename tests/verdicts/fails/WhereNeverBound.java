// Rule: where must be true of one run at least: of no run is not of all.
void main() {
    IO.println("none");
}

// Outcomes of 5 runs:
//   none      | acceptable
//   n={n:int} | acceptable
// where n == 5
