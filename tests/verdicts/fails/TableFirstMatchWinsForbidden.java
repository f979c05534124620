// Rule: first match wins, not the friendliest.
void main() {
    IO.println("12");
}

// Outcomes of 5 runs:
//   1{} | forbidden  | begins with 1
//   {}2 | acceptable | too late
