// Rule: the why may be left out; cells are trimmed.
void main() {
    IO.println("one");
}

// Outcomes of 3 runs:
//   one|required
//   two   |   forbidden   |
