// Rule: what ends main counts, not its cause.
void main() {
    throw new RuntimeException("outer", new java.io.IOException("inner"));
}

// Throws: java.io.IOException: inner
