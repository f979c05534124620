/// The same counter under synchronized: a method and a block.

int count = 0;

synchronized void increment() { count++; }

void main() throws InterruptedException {
    Thread t1 = new Thread(() -> increment());
    Thread t2 = new Thread(() -> { synchronized (this) { count++; } });
    t1.start(); t2.start();
    t1.join(); t2.join();
    IO.println(count);
}

// Schedules:
//   2 | 2

// Races:
