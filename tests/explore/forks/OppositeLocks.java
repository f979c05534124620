/// Two tasks take two locks in opposite order.
final Object a = new Object();
final Object b = new Object();

void main() {
  var pool = new ForkJoinPool(2);
  var one = pool.submit(() -> both(a, b));
  var two = pool.submit(() -> both(b, a));
  one.join();
  two.join();
  IO.println("done");
}

void both(Object first, Object second) {
  synchronized (first) {
    synchronized (second) {
    }
  }
}

// Reachable:
//   done
//   , Deadlocks
