// Rule: \n joins the lines of an exception's message in a row, too.
//BREAK lines => words
void main() {
    IO.println("a\nb");
    throw new IllegalStateException("two\nlines");
}

// Outcomes of 2 runs:
//   a\nb, Throws IllegalStateException: two\nlines | required
