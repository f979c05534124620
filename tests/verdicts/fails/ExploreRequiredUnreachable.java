// Rule: a required outcome that no schedule reaches fails.
//EXPLORE
final AtomicInteger count = new AtomicInteger();

void main() throws InterruptedException {
    var one = new Thread(() -> count.incrementAndGet());
    var two = new Thread(() -> count.incrementAndGet());
    one.start();
    two.start();
    one.join();
    two.join();
    IO.println(count);
}

// Outcomes of 10 runs:
//   2 | required
//   1 | required
