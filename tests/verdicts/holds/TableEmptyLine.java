// Rule: `\n` alone is a run that prints one empty line, `\n\n` two; an
// empty cell is one that prints nothing.
void main() {
    int lines = ThreadLocalRandom.current().nextInt(3);
    for (int i = 0; i < lines; i++) IO.println();
}

// Outcomes of 60 runs:
//        | required | nothing printed
//   \n   | required | an empty line
//   \n\n | required | two of them
