import java.util.concurrent.locks.ReentrantLock;

/// The counter under a ReentrantLock.

int count = 0;
final ReentrantLock lock = new ReentrantLock();

void increment() {
    lock.lock();
    try { count++; } finally { lock.unlock(); }
}

void main() throws InterruptedException {
    Thread t1 = new Thread(() -> increment());
    Thread t2 = new Thread(() -> increment());
    t1.start(); t2.start();
    t1.join(); t2.join();
    IO.println(count);
}

// Schedules:
//   2 | 2

// Races:
