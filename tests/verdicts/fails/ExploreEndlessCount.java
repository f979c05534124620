// Rule: where schedules go round for ever there are infinitely many, and no number can be stated.
final Object left = new Object(), right = new Object();

void eat() {
    while (true) {
        synchronized (left) { synchronized (right) { } }
    }
}

void main() throws InterruptedException {
    var one = new Thread(this::eat);
    var two = new Thread(this::eat);
    one.start();
    two.start();
    one.join();
    two.join();
}

// Schedules:
//   , Never ends | 4
