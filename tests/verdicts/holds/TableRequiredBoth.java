// Rule: every required outcome must be seen, each of several.
void main() {
    IO.println(Math.random() < 0.5 ? "heads" : "tails");
}

// Outcomes of 60 runs:
//   heads | required | one side
//   tails | required | the other
