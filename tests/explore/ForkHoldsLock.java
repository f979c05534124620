/// Who joins may run the task, and then has its lock already; another who runs it hasn't: refused.
void main() {
  IO.println(new Outer().fork().join());
}

class Outer extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    var inner = ForkJoinTask.adapt(this::locked);
    synchronized (this) {
      inner.fork();
      return inner.join();
    }
  }

  synchronized int locked() {
    return 1;
  }
}

// Refused:
//   12: joining while a lock is held, as who joins may run the task (unlock first) is not modelled
