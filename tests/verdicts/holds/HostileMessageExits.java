// Rule: so is that they end the JVM.
static class Last extends RuntimeException {
    public String getMessage() {
        System.exit(4);
        return null;
    }
}

void main() {
    throw new Last();
}

// Exit: 4
