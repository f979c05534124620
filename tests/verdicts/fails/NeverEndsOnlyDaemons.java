// Rule: daemon threads keep no program alive.
//LIMIT 1s
void main() {
    Thread.ofPlatform().daemon().name("helper").start(() -> {
        while (true) Thread.onSpinWait();
    });
}

// Never ends:
//   helper RUNNABLE
