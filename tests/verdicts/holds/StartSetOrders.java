// Rule: an honest table of both orders of `Set.of` holds, as each run is a start of its own.
void main() {
    IO.println(Set.of("a", "b"));
}

// Outcomes of 40 runs:
//   [a, b] | required | one order
//   [b, a] | required | the other
