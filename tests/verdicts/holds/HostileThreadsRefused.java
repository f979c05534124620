// Rule: a thread that can't be had is a throw like others.
void main() {
    new Thread(null, () -> { }, "huge", 1L << 46).start();
}

// Throws: OutOfMemoryError: {}
