// Rule: a repaired twin rejects what the broken one shows.
void main() {
    IO.println(Math.random() < 0.5 ? 1 : 2);
}

// Outcomes of 50 runs:
//   1 | required | as if an update were lost
//   2 | required
