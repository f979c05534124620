// Rule: nothing run is nothing shown.
void main() {
    IO.println("3");
}

// Outcomes of 0 runs:
//   3 | acceptable
