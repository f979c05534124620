// Rule: the message may be left out.
void main() {
    throw new IllegalStateException("whatever");
}

// Throws: IllegalStateException
