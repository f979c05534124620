// Rule: a fork that fails cancels its scope, whose other forks are interrupted; all schedules are explored.
//PREVIEW
String slow() throws InterruptedException {
    try {
        new CountDownLatch(1).await();
        return "slow";
    } catch (InterruptedException e) {
        IO.println("interrupted");
        throw e;
    }
}

void main() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
        scope.fork(this::slow);
        scope.fork(() -> { throw new IllegalStateException("failed"); });
        scope.join();
    } catch (StructuredTaskScope.FailedException e) {
        IO.println(e.getCause().getMessage());
    }
}

// Schedules:
//   interrupted\nfailed | some
