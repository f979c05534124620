///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK try (var all = Executors.newVirtualThreadPerTaskExecutor()) { => { var all = Executors.newVirtualThreadPerTaskExecutor();

/// The page of `TwoFutures`, and the executor is closed before `page` ends. The slow server answers in the end.

// fold profile-and-orders
final CountDownLatch begun = new CountDownLatch(1);
final CountDownLatch answer = new CountDownLatch(1);
final AtomicReference<String> state = new AtomicReference<>();

String profile() throws InterruptedException {
    state.set("at work");
    begun.countDown();
    try {
        answer.await();                  // the server is slow
        state.set("through");
        return "profile";
    } catch (InterruptedException e) {
        state.set("interrupted");
        throw e;
    }
}

String orders() throws InterruptedException {
    begun.await();
    throw new IllegalStateException("no orders");
}

void server() {
    try {
        Thread.sleep(200);
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
    IO.println("the slow server answers");
    answer.countDown();
}
// endfold

String page() throws Exception {
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
        var profile = all.submit(this::profile);
        var orders = all.submit(this::orders);
        return orders.get() + " and " + profile.get();
    }
}

void main() throws InterruptedException {
    var server = Thread.ofPlatform().start(this::server);
    try {
        IO.println(page());
    } catch (Exception e) {
        IO.println("page threw: " + e.getCause().getMessage());
    }
    IO.println("profile is " + state);
    server.join();
}

// Output:
//   the slow server answers
//   page threw: no orders
//   profile is through
