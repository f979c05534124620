// Rule: only an uncaught exception ends a run; a printed trace is none.
void main() {
    try {
        throw new IllegalStateException("bad");
    } catch (IllegalStateException e) {
        e.printStackTrace();
    }
}

// Throws: IllegalStateException: bad
