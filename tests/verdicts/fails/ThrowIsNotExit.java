// Rule: a throw is not an exit, though the process's code is 1.
void main() {
    throw new IllegalStateException("bad");
}

// Exit: 1
