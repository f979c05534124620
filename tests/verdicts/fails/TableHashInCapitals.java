// Rule: a hash in capitals is one all the same.
void main() {
    IO.println(new Object().toString().toUpperCase());
}

// Outcomes of 100 runs:
//   {}0 | required
//   {}1 | required
//   {}2 | required
//   * | acceptable
