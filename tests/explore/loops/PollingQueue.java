/// Polling a concurrent queue until something is in it: what finds nothing was only a read.

import java.util.concurrent.ConcurrentLinkedQueue;

final ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();

void main() {
    new Thread(() -> queue.add(1)).start();
    Integer first;
    while ((first = queue.poll()) == null) Thread.onSpinWait();
    IO.println(first);
}

// Schedules:
//   1 | 2
