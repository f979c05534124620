// Rule: exiting while an exception is on its way is an exit, not a throw.
void main() {
    try {
        throw new IllegalStateException("overtaken");
    } finally {
        System.exit(6);
    }
}

// Exit: 6
