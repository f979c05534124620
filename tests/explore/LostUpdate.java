/// Two threads increment one counter without a lock.

int count = 0;

void main() throws InterruptedException {
    Thread t1 = new Thread(() -> count++);
    Thread t2 = new Thread(() -> count++);
    t1.start(); t2.start();
    t1.join(); t2.join();
    IO.println(count);
}

// Schedules:
//   1 | 4 | both read 0
//   2 | 2

// Races:
//   count: 6, 7
