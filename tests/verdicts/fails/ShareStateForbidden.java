// Rule: fresh state in each run makes "2" impossible, so it is not seen.
static int runs = 0;

void main() {
    IO.println(++runs);
}

// Outcomes of 30 runs:
//   1 | acceptable
//   2 | required | only if runs could tell each other
