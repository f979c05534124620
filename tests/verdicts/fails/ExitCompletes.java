// Rule: completing is exit code 0, not any.
void main() {
    IO.println("all is well");
}

// Exit: 3
