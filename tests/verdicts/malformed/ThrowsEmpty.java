// Rule: which exception must be said.
void main() {
    IO.println("3");
}

// Throws:
