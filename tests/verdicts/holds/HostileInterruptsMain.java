// Rule: nobody can interrupt a main that has ended.
void main() {
    var main = Thread.currentThread();
    new Thread(() -> {
        for (int i = 0; i < 20; i++) {
            main.interrupt();
            LockSupport.parkNanos(1_000_000);
        }
        IO.println("done");
    }).start();
}

// Outcomes of 5 runs:
//   done | required
