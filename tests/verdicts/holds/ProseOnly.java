// Rule: a comment at the end without a header is prose.
void main() {
    IO.println("a");
}

// Note: nothing is stated about this one.
