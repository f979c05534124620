// Rule: an anonymous exception is its own class, not the one it extends.
void main() {
    throw new RuntimeException("mine") { };
}

// Throws: ThrowsAnonymous$1: mine
