// Rule: one ending, not two.
void main() {
    IO.println("3");
}

// Throws: IllegalStateException
// Exit: 3
