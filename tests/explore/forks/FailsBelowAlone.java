/// A single worker joins what it runs itself: what it threw is not copied there.
void main() {
  try (var pool = new ForkJoinPool(1)) {
    pool.invoke(new Outer());
  } catch (IllegalStateException e) {
    IO.println(e.getMessage());
  }
}

static class Outer extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    var inner = new Inner();
    inner.fork();
    return inner.join();
  }
}

static class Inner extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    throw new IllegalStateException("no");
  }
}

// Reachable:
//   java.lang.IllegalStateException: no
