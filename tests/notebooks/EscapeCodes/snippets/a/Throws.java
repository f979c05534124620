void main() {
    throw new IllegalStateException("boo\u001b[2J");
}

// Output:
