/// Who joins gets a copy of what another thread threw, which has the first one's words in its own.
void main() {
  try (var pool = new ForkJoinPool(2)) {
    pool.invoke(new Fails());
  } catch (IllegalStateException e) {
    IO.println(e.getMessage());
  }
  try (var pool = new ForkJoinPool(2)) {
    pool.invoke(new Divides());
  } catch (ArithmeticException e) {
    IO.println(e.getMessage());
  }
  try {
    new Fails().invoke();
  } catch (IllegalStateException e) {
    IO.println(e.getMessage());
  }
}

static class Fails extends RecursiveAction {
  @Override
  protected void compute() {
    throw new IllegalStateException("no");
  }
}

static class Divides extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    return 1 / 0;
  }
}

// Reachable:
//   java.lang.IllegalStateException: no\nnull\nno
