/// What an enum's constant counts lasts from one execution to the next: told by line.

enum Counter {
    ONE;

    int n;
}

void main() throws InterruptedException {
    Thread t = new Thread(() -> Counter.ONE.n++);
    t.start();
    t.join();
    IO.println(Counter.ONE.n);
}

// Refused:
//   3: EnumCounts.Counter.n, which lasts between executions
