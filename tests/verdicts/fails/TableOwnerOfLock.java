// Rule: who owned a lock may be a main that has ended.
static class Told extends ReentrantLock {
    Thread owner() { return getOwner(); }
}

void main() {
    var lock = new Told();
    lock.lock();
    new Thread(() -> {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            return;
        }
        IO.println(lock.owner().getState());
    }).start();
}

// Outcomes of 10 runs:
//   TERMINATED | forbidden
//   TIMED_WAITING | required
