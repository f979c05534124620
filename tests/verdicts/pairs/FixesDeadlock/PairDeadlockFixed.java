// Rule: a run that deadlocked is rejected by a twin that must complete.
//FIXES PairDeadlock
final Object left = new Object(), right = new Object();

void take(Object first, Object second) {
    synchronized (first) {
        synchronized (second) { IO.println("taken"); }
    }
}

void main() {
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(left, right), "bob").start();
}

// Unordered output:
//   taken
//   taken
