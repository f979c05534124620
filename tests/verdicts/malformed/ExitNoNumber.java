// Rule: an exit code is a number.
void main() {
    IO.println("3");
}

// Exit: three
