// Rule: if the broken one fails, the twin is unproven, and fails.
//FIXES PairFailing
void main() {
    IO.println(2);
}

// Output:
//   2
