/// In a method that has made objects before: memory of its own that goes there and back, or to a few values.

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

volatile boolean done;
int parity;
final AtomicInteger counter = new AtomicInteger();
final Semaphore permits = new Semaphore(1);

void main() {
    new Thread(() -> done = true).start();
    while (!done) {
        parity = 1 - parity;
        counter.incrementAndGet();
        counter.decrementAndGet();
        if (permits.tryAcquire()) permits.release();
    }
    IO.println(parity);
}

// Schedules:
//   0 | infinite
//   1 | infinite
