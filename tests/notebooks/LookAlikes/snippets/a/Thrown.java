void main() {
    throw new IllegalStateException("a -");
}

// Throws: IllegalStateException: a –
