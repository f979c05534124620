/// Nobody joins it, but who closes the pool waits for it.
void main() {
  try (var pool = new ForkJoinPool(2)) {
    pool.invoke(new Parent());
    IO.println("main");
  }
}

static class Parent extends RecursiveAction {
  @Override
  protected void compute() {
    ForkJoinTask.adapt(() -> IO.println("child")).fork();
  }
}

// Reachable:
//   child\nmain
//   main\nchild
