// Rule: an exit code must be said.
void main() {
    IO.println("3");
}

// Exit:
