// Rule: what an exception's own methods do is their affair.
static class Odd extends RuntimeException {
    public String getMessage() {
        throw new IllegalStateException("no message");
    }
}

void main() {
    throw new Odd();
}

// Throws: Odd
