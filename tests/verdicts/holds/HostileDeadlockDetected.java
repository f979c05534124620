// Rule: a program that finds its own deadlock is let go on.
final Object left = new Object(), right = new Object();
final CountDownLatch both = new CountDownLatch(2);

void take(Object first, Object second) {
    synchronized (first) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) { }
        synchronized (second) { }
    }
}

void main() throws Exception {
    Thread.ofPlatform().daemon().start(() -> take(left, right));
    Thread.ofPlatform().daemon().start(() -> take(right, left));
    Thread.sleep(1_500);
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    IO.println(threads.findDeadlockedThreads().length);
}

// Output:
//   2
