// Rule: a near miss of a header is an error, no prose.
void main() {
    IO.println("3");
}

// Outcomes of 5 run:
//   3 | required
