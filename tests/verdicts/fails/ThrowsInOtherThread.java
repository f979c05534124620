// Rule: Throws is about the main thread.
void main() throws Exception {
    var t = new Thread(() -> { throw new IllegalStateException("other"); });
    t.start();
    t.join();
}

// Throws: IllegalStateException: other
