import java.util.concurrent.locks.ReentrantLock;

/// Three philosophers, each taking the left fork first.

final ReentrantLock[] forks = { new ReentrantLock(), new ReentrantLock(), new ReentrantLock() };

void eat(int i) {
    ReentrantLock first = forks[i], second = forks[(i + 1) % 3];
    first.lock();
    second.lock();
    second.unlock();
    first.unlock();
}

void main() throws InterruptedException {
    Thread[] t = new Thread[3];
    for (int i = 0; i < 3; i++) { int n = i; t[i] = Thread.ofVirtual().name("p" + i).start(() -> eat(n)); }
    for (Thread p : t) p.join();
    IO.println("all have eaten");
}

// Schedules:
//   all have eaten | 24
//   , Deadlocks | 6

// Races:
