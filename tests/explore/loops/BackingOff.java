/// A lock that backs off: sleeps that grow, up to a limit.

import java.util.concurrent.atomic.AtomicBoolean;

final AtomicBoolean held = new AtomicBoolean();
int n;

void one() {
    try {
        long wait = 1;
        while (!held.compareAndSet(false, true)) {
            Thread.sleep(wait);
            if (wait < 8) wait *= 2;
        }
        n++;
        held.set(false);
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
}

void main() throws InterruptedException {
    Thread a = new Thread(this::one);
    Thread b = new Thread(this::one);
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println(n);
}

// Schedules:
//   2 | 70

// Races:
