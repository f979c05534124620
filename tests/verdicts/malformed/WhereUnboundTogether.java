// Rule: names of two rows: no run binds both.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   a {x:int} | acceptable
//   b {y:int} | acceptable
// where x < y
