// Rule: an open { is an error in a message too.
void main() {
    IO.println("3");
}

// Throws: IllegalStateException: set { 3 }
