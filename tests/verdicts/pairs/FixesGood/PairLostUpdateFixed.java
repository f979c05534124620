// Rule: a repaired twin rejects what the broken one shows.
//FIXES PairLostUpdate
void main() {
    IO.println(2);
}

// Outcomes of 50 runs:
//   1 | forbidden
//   2 | required
