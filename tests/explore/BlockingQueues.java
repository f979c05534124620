import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// A bounded queue of one: producer and consumer take turns as it allows.

void main() throws InterruptedException {
    BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
    Thread producer = Thread.startVirtualThread(() -> {
        try { for (int i = 1; i <= 3; i++) queue.put(i); } catch (InterruptedException e) { }
    });
    int sum = 0;
    for (int i = 1; i <= 3; i++) sum += queue.take();
    producer.join();
    IO.println(sum);
}

// Schedules:
//   6 | 1

// Races:
