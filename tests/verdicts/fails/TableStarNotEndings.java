// Rule: * covers outputs, not endings.
void main() {
    IO.println("good");
    if (Math.random() < 0.5) throw new IllegalStateException("sometimes");
}

// Outcomes of 60 runs:
//   good | acceptable
//   *    | acceptable
