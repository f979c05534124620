/// A sleep orders nothing, and its worker is not interrupted.
final Queue<String> said = new ConcurrentLinkedQueue<>();

void main() throws Exception {
  try (var pool = new ForkJoinPool(2)) {
    var late = pool.submit(() -> late());
    said.add("main");
    late.get();
  }
  IO.println(said);
}

int late() throws InterruptedException {
  Thread.sleep(1);
  said.add("late");
  return 1;
}

// Reachable:
//   [main, late]
//   [late, main]
