import java.util.concurrent.atomic.AtomicInteger;

/// Two atomic operations are not one: get, then set.

final AtomicInteger count = new AtomicInteger();

void main() throws InterruptedException {
    Thread t1 = new Thread(() -> count.set(count.get() + 1));
    Thread t2 = new Thread(() -> count.set(count.get() + 1));
    t1.start(); t2.start();
    t1.join(); t2.join();
    IO.println(count.get());
}

// Schedules:
//   1 | 4
//   2 | 2

// Races:
