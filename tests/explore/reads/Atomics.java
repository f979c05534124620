import java.util.concurrent.atomic.AtomicInteger;

/// What an atomic gave is held; that a compare-and-set succeeded is no value of it.

final AtomicInteger n = new AtomicInteger();
int out;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    int seen = n.get();
    boolean set = n.compareAndSet(seen, seen + 1);
    int next = n.incrementAndGet();
    out = set ? next : -next;
  });
  t.start();
  n.set(5);
  out = 1;
  t.join();
  IO.println(out);
}

// Reads:
//   Thread-0, line 11, n.compareAndSet | n = 0
//   Thread-0, line 11, n.compareAndSet | n = 5
//   Thread-0, line 13, writes out = -6 | n = 6
//   Thread-0, line 13, writes out = 2 | n = 2
//   Thread-0, line 13, writes out = 6 | n = 6
//   Thread-0, line 13, writes out = 7 | n = 7
