///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//PREVIEW
//FIXES TwoFutures
//TIMELINE

/// The same page, made in a scope. `StructuredTaskScope` is a preview in JDK 25: it may change, and needs
/// `--enable-preview`.

// fold profile-and-orders
final CountDownLatch begun = new CountDownLatch(1);
final CountDownLatch answer = new CountDownLatch(1);
final AtomicReference<String> state = new AtomicReference<>();

String profile() throws InterruptedException {
    Thread.currentThread().setName("profile");
    state.set("at work");
    begun.countDown();
    try {
        answer.await();                  // the server is slow
        return "profile";
    } catch (InterruptedException e) {
        state.set("interrupted");
        throw e;
    }
}

String orders() throws InterruptedException {
    Thread.currentThread().setName("orders");
    begun.await();
    throw new IllegalStateException("no orders");
}
// endfold

String page() throws Exception {
    try (var scope = StructuredTaskScope.open()) {
        var profile = scope.fork(this::profile);
        var orders = scope.fork(this::orders);
        scope.join();
        return orders.get() + " and " + profile.get();
    }
}

void main() throws InterruptedException {
    try {
        IO.println(page());
    } catch (Exception e) {
        IO.println("page threw: " + e.getCause().getMessage());
    }
    IO.println("profile is " + state);
    Thread.sleep(50);                    // main goes on
    answer.countDown();
}

// Output:
//   page threw: no orders
//   profile is interrupted
