// Rule: runs of a table are starts of their own. `Set.of` has an order that is drawn at each start.
void main() {
    IO.println(Set.of("a", "b"));
}

// Outcomes of 40 runs:
//   [a, b] | acceptable | one order
//   [b, a] | forbidden  | the other
