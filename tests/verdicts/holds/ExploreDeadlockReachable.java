// Rule: schedules that end in a cycle of locks are endings of their own.
final Object left = new Object(), right = new Object();

void take(Object first, Object second) {
    synchronized (first) { synchronized (second) { } }
}

void main() throws InterruptedException {
    var one = new Thread(() -> take(left, right));
    var two = new Thread(() -> take(right, left));
    one.start();
    two.start();
    one.join();
    two.join();
    IO.println("done");
}

// Schedules:
//   done | 2 | one after the other
//   , Deadlocks | 2 | each has its first
