import java.util.concurrent.*;

/// A latch, a barrier and a semaphore.

int inside = 0, worst = 0;

void main() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    Semaphore room = new Semaphore(2);
    Runnable r = () -> {
        try {
            go.await(); room.acquire();
            synchronized (this) { inside++; worst = Math.max(worst, inside); }
            synchronized (this) { inside--; }
            room.release();
        } catch (InterruptedException e) { }
    };
    Thread a = new Thread(r), b = new Thread(r), c = new Thread(r);
    a.start(); b.start(); c.start();
    go.countDown();
    a.join(); b.join(); c.join();
    IO.println(worst);
}

// Schedules:
//   1 | 6457542
//   2 | 4359600

// Races:
