/// Timed waits in a loop, of a method that has made objects before: endless schedules, few states.

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

final Object lock = new Object();
final LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
boolean ready;

void main() throws InterruptedException {
    new Thread(() -> {
        synchronized (lock) {
            ready = true;
        }
        queue.add(1);
    }).start();
    synchronized (lock) {
        while (!ready) lock.wait(10);
    }
    while (queue.poll(10, TimeUnit.MILLISECONDS) == null) { }
    IO.println("came");
}

// Schedules:
//   came | infinite
