/// Two tasks lock each other out, and a third may be kept from beginning by that, or not: refused.
final Object a = new Object();
final Object b = new Object();

void main() {
  var pool = new ForkJoinPool();
  var one = pool.submit(() -> both(a, b));
  var two = pool.submit(() -> both(b, a));
  pool.execute(() -> IO.println("third"));
  one.join();
  two.join();
}

void both(Object first, Object second) {
  synchronized (first) {
    synchronized (second) {
    }
  }
}

// Refused:
//   10: a task of a fork-join pool that waits for ever, beside others is not modelled
