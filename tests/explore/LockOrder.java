/// Two locks, taken in opposite orders.

final Object left = new Object(), right = new Object();

void main() throws InterruptedException {
    Thread t1 = new Thread(() -> { synchronized (left) { synchronized (right) { IO.println("t1 done"); } } });
    Thread t2 = new Thread(() -> { synchronized (right) { synchronized (left) { IO.println("t2 done"); } } });
    t1.start(); t2.start();
    t1.join(); t2.join();
}

// Schedules:
//   t1 done\nt2 done | 1
//   t2 done\nt1 done | 1
//   , Deadlocks | 2

// Races:
