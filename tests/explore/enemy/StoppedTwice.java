/// A worker that begins its task interrupts itself, and may be interrupted again.
void main() {
  var pool = Executors.newFixedThreadPool(1);
  pool.execute(() -> {
    boolean a = Thread.interrupted();
    boolean b = Thread.interrupted();
    IO.println(a + " " + b);
  });
  pool.shutdownNow();
}

// Reachable:
//   true true
//   true false
//   false true
//   false false
