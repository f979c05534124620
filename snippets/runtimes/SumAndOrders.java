///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//PREVIEW
//BREAK scope.fork(this::sum) => Thread.startVirtualThread(this::sum)

/// In a scope one fork fails. The other adds numbers until it is interrupted, and then for 300 ms more.

// fold fields
final CountDownLatch begun = new CountDownLatch(1);
final CountDownLatch done = new CountDownLatch(1);
volatile boolean pageIsThrough = false;
// endfold

void sum() {
    begun.countDown();
    long sum = 0;
    var me = Thread.currentThread();
    while (!me.isInterrupted() && !pageIsThrough) sum++;
    long end = System.nanoTime() + 300_000_000;
    while (System.nanoTime() < end && !pageIsThrough) sum++;
    IO.println("sum is done, page is through: " + pageIsThrough);
    IO.println("interrupted: " + me.isInterrupted());
    done.countDown();
}

// fold orders
int orders() throws InterruptedException {
    begun.await();
    throw new IllegalStateException("no orders");
}
// endfold

void page() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
        scope.fork(this::sum);
        scope.fork(this::orders);
        scope.join();
    } catch (StructuredTaskScope.FailedException e) {
        IO.println("join threw: " + e.getCause().getMessage());
    }
}

// fold main
void main() throws InterruptedException {
    page();
    pageIsThrough = true;
    done.await();
}
// endfold

// Output:
//   sum is done, page is through: false
//   interrupted: true
//   join threw: no orders
