// Rule: runs of a table are starts of their own. `Map.of` has an order that is drawn at each start.
void main() {
    IO.println(Map.of(1, "a", 2, "b").keySet());
}

// Outcomes of 40 runs:
//   [1, 2] | forbidden  | one order
//   [2, 1] | acceptable | the other
