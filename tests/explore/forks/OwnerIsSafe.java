/// Who waits for a task of its own pool never runs it: with a lock that the task needs, for ever.
synchronized void touch() {}

void main() {
  var pool = new ForkJoinPool(2);
  synchronized (this) {
    var task = pool.submit(this::touch);
    IO.println("waits");
    task.join();
  }
}

// Reachable:
//   waits, Never ends
