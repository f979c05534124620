import java.util.concurrent.atomic.AtomicInteger;

/// Each round holds what it read itself.

final AtomicInteger n = new AtomicInteger();

void increment() {
  int seen;
  do seen = n.get();
  while (!n.compareAndSet(seen, seen + 1));
}

void main() throws InterruptedException {
  var t = new Thread(this::increment);
  t.start();
  increment();
  t.join();
  IO.println(n);
}

// Reads:
//   Thread-0, line 10, n.compareAndSet | n = 0
//   Thread-0, line 10, n.compareAndSet | n = 1
//   main, line 10, n.compareAndSet | n = 0
//   main, line 10, n.compareAndSet | n = 1
