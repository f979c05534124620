/// An exception without a public constructor is not copied.
void main() throws Exception {
  try (var pool = new ForkJoinPool(2)) {
    var task = pool.submit(new Fails());
    try {
      task.join();
    } catch (Lost e) {
      IO.println(e.getMessage());
    }
    try {
      task.get();
    } catch (ExecutionException e) {
      IO.println(e.getCause().getMessage());
    }
    IO.println(task.isCompletedAbnormally() + " " + task.isCancelled());
  }
}

static class Lost extends RuntimeException {
  Lost(String why) {
    super(why);
  }
}

static class Fails extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    throw new Lost("gone");
  }
}

// Reachable:
//   gone\ngone\ntrue false
