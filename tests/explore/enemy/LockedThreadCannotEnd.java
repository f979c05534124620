/// A thread can't end, and nobody can join it, as long as another locks it.

void main() throws InterruptedException {
  Thread t = new Thread(() -> {});
  Thread joins =
      new Thread(
          () -> {
            try {
              t.join();
              IO.println("joined");
            } catch (InterruptedException e) {
              IO.println(e);
            }
          });
  t.start();
  synchronized (t) {
    joins.start();
    while (joins.isAlive()) Thread.onSpinWait();
  }
}

// Reachable:
//   , Never ends
