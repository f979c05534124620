///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK return orders.get() + " and " + profile.get(); => try { return orders.get() + " and " + profile.get(); } catch (Exception e) { profile.cancel(true); all.close(); throw e; }
//TIMELINE

/// A page is made of a profile and of orders, each fetched by a thread. The server of the profile is slow; that of the
/// orders fails as soon as the profile has been asked for.

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

final ExecutorService all = Executors.newVirtualThreadPerTaskExecutor();

String page() throws Exception {
    var profile = all.submit(this::profile);
    var orders = all.submit(this::orders);
    return orders.get() + " and " + profile.get();
}

void main() throws InterruptedException {
    try {
        IO.println(page());
    } catch (Exception e) {
        IO.println("page threw: " + e.getCause().getMessage());
    }
    IO.println("profile is " + state);
    Thread.sleep(50);                    // main goes on
    // fold end
    answer.countDown();
    all.close();
    // endfold
}

// Output:
//   page threw: no orders
//   profile is at work
