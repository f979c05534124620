// Rule: \n joins the lines of an exception's message, as it joins those of an outcome.
void main() {
    throw new IllegalStateException("two\nlines");
}

// Throws: IllegalStateException: two\nwords
