// Rule: exactly that code.
void main() {
    System.exit(4);
}

// Exit: 3
