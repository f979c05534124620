// Rule: an exit is not a throw, though its code is 1.
void main() {
    System.exit(1);
}

// Throws: IllegalStateException
