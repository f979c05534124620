/// A queue that is polled and offered to with a time-out. With `a` in it, a second element has no room
/// until the first is taken; days are for ever.

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

void main() throws InterruptedException {
    ArrayBlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
    queue.put("a");
    Thread t = new Thread(() -> {
        try {
            queue.offer("b", 5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            IO.println(e);
        }
    });
    t.start();
    IO.println(queue.poll(7, TimeUnit.DAYS));
    IO.println(queue.poll(5, TimeUnit.MILLISECONDS));
}

// Schedules:
//   a\nnull | 2
//   a\nb | 1
