// Rule: an outcome is the whole output; \n joins its lines.
void main() {
    IO.println("a");
    IO.println("b");
}

// Outcomes of 5 runs:
//   a\nb | required | always
