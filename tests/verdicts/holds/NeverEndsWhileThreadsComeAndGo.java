// Rule: what it is doing at its limit is seen while threads begin and end.
void main() {
    Thread.ofPlatform().name("waiter").start(LockSupport::park);
    for (int i = 0; i < 3; i++) Thread.ofPlatform().start(() -> {
        while (true)
            try {
                Thread.ofVirtual().start(() -> { synchronized (this) { } }).join();
            } catch (InterruptedException e) {
                return;
            }
    });
}

// Never ends:
//   waiter WAITING
