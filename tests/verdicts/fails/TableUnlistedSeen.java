// Rule: without * any outcome that no row names is forbidden.
void main() {
    IO.println(Math.random() < 0.5 ? "good" : "stranger");
}

// Outcomes of 60 runs:
//   good | required | as it should be
