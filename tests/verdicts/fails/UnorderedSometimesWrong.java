// Rule: it is run 20 times, and all runs must fit, not the first.
void main() {
    IO.println("a");
    IO.println(Math.random() < 0.5 ? "b" : "stray");
}

// Unordered output:
//   a
//   b
