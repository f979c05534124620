/// Who waits for a task of the common pool may run it, and what it threw is no copy then.
void main() {
  try {
    new Fails().fork().join();
  } catch (IllegalStateException e) {
    IO.println(e.getMessage());
  }
  try {
    ForkJoinPool.commonPool().submit((Callable<Integer>) this::fails).join();
  } catch (IllegalStateException e) {
    IO.println(e.getMessage());
  }
}

int fails() {
  throw new IllegalStateException("b");
}

static class Fails extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    throw new IllegalStateException("a");
  }
}

// Reachable:
//   a\njava.lang.IllegalStateException: b
//   java.lang.IllegalStateException: a\njava.lang.IllegalStateException: b
