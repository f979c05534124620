// Rule: forks of a cancelled scope are interrupted in any order.
//PREVIEW
void main() throws Exception {
    var first = new AtomicReference<Thread>();
    var in = new CountDownLatch(2);
    var go = new CountDownLatch(1);
    try (var scope = StructuredTaskScope.open()) {
        scope.fork(() -> {
            first.set(Thread.currentThread());
            in.countDown();
            while (go.getCount() > 0) Thread.onSpinWait();
        });
        scope.fork(() -> {
            in.countDown();
            try { new CountDownLatch(1).await(); } catch (InterruptedException e) { IO.println(first.get().isInterrupted()); }
            go.countDown();
        });
        in.await();
    } catch (IllegalStateException e) { }
}

// Schedules:
//   true  | some
//   false | some
