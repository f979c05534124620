/// Cancelled before it begins it never does; later it is run to its end, and nothing comes of it.
void main() {
  try (var pool = new ForkJoinPool(1)) {
    var task = pool.submit(new Says());
    boolean cancelled = task.cancel(true);
    try {
      IO.println("main " + task.join());
    } catch (CancellationException e) {
      IO.println("cancelled");
    }
  }
}

static class Says extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    IO.println("task");
    return 1;
  }
}

// Reachable:
//   cancelled
//   cancelled\ntask
//   task\ncancelled
//   task\nmain 1
