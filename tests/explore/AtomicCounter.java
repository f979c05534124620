import java.util.concurrent.atomic.AtomicInteger;

/// An atomic increment is one step.

final AtomicInteger count = new AtomicInteger();

void main() throws InterruptedException {
    Thread t1 = new Thread(() -> count.incrementAndGet());
    Thread t2 = new Thread(() -> count.incrementAndGet());
    t1.start(); t2.start();
    t1.join(); t2.join();
    IO.println(count.get());
}

// Schedules:
//   2 | 2

// Races:
