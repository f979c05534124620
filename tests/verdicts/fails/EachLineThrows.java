// Rule: the run of an "each line" table must complete as well.
void main() {
    IO.println("fine");
    throw new IllegalStateException("after the lines");
}

// Outcomes of each line:
//   fine | required
