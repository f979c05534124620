void main() {
    throw new IllegalStateException("a");
}

// Output:
// Throws: IllegalStateException: b
