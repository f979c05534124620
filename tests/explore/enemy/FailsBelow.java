/// It may have been run by who joined it, or not: then it is copied once more.
void main() {
  try (var pool = new ForkJoinPool(2)) {
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
//   java.lang.IllegalStateException: java.lang.IllegalStateException: no
