// Rule: exactly that class: an anonymous subclass is another one.
void main() {
    throw new RuntimeException("mine") { };
}

// Throws: RuntimeException: mine
