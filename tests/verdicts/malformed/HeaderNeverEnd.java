// Rule: a near miss of a header is an error, no prose.
void main() {
    IO.println("3");
}

// Never end:
