/// Nobody shuts it down: its worker goes when it has waited for a minute.
void main() {
  var pool = Executors.newCachedThreadPool();
  pool.execute(() -> IO.println("task"));
}

// Reachable:
//   task
