// Rule: threads of one name are all meant: one in that state is too few.
//LIMIT 500ms
void main() throws Exception {
    Thread.ofPlatform().name("worker").start(() -> {
        while (true) Thread.onSpinWait();
    });
    Thread.ofPlatform().name("worker").start(LockSupport::park);
    new CountDownLatch(1).await();
}

// Never ends:
//   worker RUNNABLE
