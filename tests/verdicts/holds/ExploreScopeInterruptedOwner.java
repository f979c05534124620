// Rule: an owner that is interrupted while it joins cancels the scope when it closes it.
//PREVIEW
void own(CountDownLatch never) {
    try (var scope = StructuredTaskScope.open()) {
        scope.fork(() -> { never.await(); return null; });
        scope.join();
        IO.println("joined");
    } catch (InterruptedException e) {
        IO.println("interrupted");
    }
}

void main() throws InterruptedException {
    var never = new CountDownLatch(1);
    var owner = new Thread(() -> own(never), "owner");
    owner.start();
    owner.interrupt();
    owner.join();
}

// Schedules:
//   interrupted | some
