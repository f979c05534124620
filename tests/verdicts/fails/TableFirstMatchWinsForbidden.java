// Rule: first match wins, not the friendliest, nor the most exact.
void main() {
    IO.println("12");
}

// Outcomes of 5 runs:
//   1{} | forbidden  | begins with 1
//   12 | acceptable | too late
