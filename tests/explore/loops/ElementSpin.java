/// An element of an array of atomics as a spin lock: a failed compareAndSet is only a read.

import java.util.concurrent.atomic.AtomicIntegerArray;

final AtomicIntegerArray flags = new AtomicIntegerArray(1);

void one() {
    while (!flags.compareAndSet(0, 0, 1)) { }
    flags.set(0, 0);
}

void main() throws InterruptedException {
    Thread a = new Thread(this::one);
    Thread b = new Thread(this::one);
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println("done");
}

// Schedules:
//   done | 4
