// Rule: Throws is the uncaught exception of main, with its message.
void main() {
    throw new IllegalStateException("bad: very bad");
}

// Throws: IllegalStateException: bad: very bad
