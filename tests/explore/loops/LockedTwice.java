/// A spin lock that its only user takes twice: nobody can ever free it.

import java.util.concurrent.atomic.AtomicBoolean;

final AtomicBoolean held = new AtomicBoolean();

void lock() {
    while (!held.compareAndSet(false, true)) { }
}

void main() {
    lock();
    lock();
}

// Schedules:
//   , Never ends | 1
