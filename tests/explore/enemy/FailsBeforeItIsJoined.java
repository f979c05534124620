/// What has begun before its parent joins it was begun by another worker.
final AtomicBoolean began = new AtomicBoolean();

void main() {
  try (var pool = new ForkJoinPool(2)) {
    pool.invoke(new Outer());
  } catch (IllegalStateException e) {
    IO.println(e.getMessage());
  }
}

class Outer extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    var inner = new Inner();
    inner.fork();
    if (!began.get()) return 0;
    return inner.join();
  }
}

class Inner extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    began.set(true);
    throw new IllegalStateException("no");
  }
}

// Reachable:
//   ,
//   java.lang.IllegalStateException: java.lang.IllegalStateException: no
