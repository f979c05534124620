// Rule: a message that is stated must be there.
void main() {
    throw new IllegalStateException();
}

// Throws: IllegalStateException: bad thing
