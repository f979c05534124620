/// If the first fails, the second is cancelled, whether it runs or not.
final AtomicInteger n = new AtomicInteger();

void main() {
  var second = ForkJoinTask.adapt(() -> n.incrementAndGet());
  try (var pool = new ForkJoinPool(2)) {
    pool.submit(
            () -> {
              try {
                ForkJoinTask.invokeAll(new Fails(), second);
              } catch (IllegalStateException e) {
                IO.println(e.getMessage() + " " + second.isCancelled());
              }
            })
        .join();
  }
  IO.println(n.get());
}

static class Fails extends RecursiveAction {
  @Override
  protected void compute() {
    throw new IllegalStateException("no");
  }
}

// Reachable:
//   no true\n0
//   no true\n1
//   no false\n1
