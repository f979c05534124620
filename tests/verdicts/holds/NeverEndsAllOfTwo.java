// Rule: threads of one name are all meant.
//LIMIT 500ms
void main() throws Exception {
    for (int i = 0; i < 2; i++)
        Thread.ofPlatform().name("worker").start(LockSupport::park);
    new CountDownLatch(1).await();
}

// Never ends:
//   worker WAITING
