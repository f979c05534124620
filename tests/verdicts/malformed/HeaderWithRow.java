// Rule: the rows of a table stand below its header.
void main() {
    IO.println(2);
}

// Outcomes of 10 runs: 1 | required
