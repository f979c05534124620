// Rule: a qualified name is compared whole.
void main() {
    throw new IllegalStateException("bad");
}

// Throws: java.util.IllegalStateException: bad
