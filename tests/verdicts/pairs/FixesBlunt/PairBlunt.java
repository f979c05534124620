// Rule: the twin's expectation must reject a run of the broken one.
void main() {
    IO.println(Math.random() < 0.5 ? 1 : 2);
}

// Outcomes of 50 runs:
//   1 | required | as if an update were lost
//   2 | required
