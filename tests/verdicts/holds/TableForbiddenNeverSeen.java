// Rule: a forbidden row is a decoy that must not be seen.
void main() {
    IO.println("2");
}

// Outcomes of 10 runs:
//   2 | required  | both counted
//   0 | forbidden | whoever writes, writes at least 1
