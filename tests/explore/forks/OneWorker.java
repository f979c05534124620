/// A single worker runs what it forks when it joins that, so nothing is lost.
int n;

void main() {
  try (var pool = new ForkJoinPool(1)) {
    IO.println(pool.invoke(new Outer()));
  }
}

class Outer extends RecursiveTask<Integer> {
  @Override
  protected Integer compute() {
    n++;
    var inner = ForkJoinTask.adapt(() -> n++);
    inner.fork();
    inner.join();
    n++;
    return n;
  }
}

// Reachable:
//   3
