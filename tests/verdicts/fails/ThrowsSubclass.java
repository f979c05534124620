// Rule: exactly that class, not a subclass of it.
void main() {
    throw new IllegalStateException("bad");
}

// Throws: RuntimeException: bad
