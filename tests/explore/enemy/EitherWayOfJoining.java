/// Whether it had begun before it was waited for is told by nothing but what it throws.
final AtomicInteger a = new AtomicInteger();

void main() {
  try (var pool = new ForkJoinPool(4)) {
    pool.invoke(new Outer());
  }
}

class Outer extends RecursiveAction {
  @Override
  protected void compute() {
    var inner = new Inner();
    inner.fork();
    a.get();
    try {
      inner.join();
    } catch (IllegalStateException e) {
      IO.println(e.getMessage());
    }
  }
}

class Inner extends RecursiveAction {
  @Override
  protected void compute() {
    a.get();
    a.incrementAndGet();
    throw new IllegalStateException("no");
  }
}

// Reachable:
//   no
//   java.lang.IllegalStateException: no
