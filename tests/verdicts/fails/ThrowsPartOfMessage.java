// Rule: the message is whole, not a part or a beginning.
void main() {
    throw new IllegalStateException("bad thing happened");
}

// Throws: IllegalStateException: bad thing
