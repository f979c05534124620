/// As an executor: all are done when it returns, in any order.
final Queue<Integer> done = new ConcurrentLinkedQueue<>();

void main() throws Exception {
  try (ExecutorService pool = Executors.newWorkStealingPool()) {
    List<Callable<Integer>> tasks = List.of(() -> add(1), () -> add(2));
    int sum = 0;
    for (var future : pool.invokeAll(tasks)) sum += future.get();
    IO.println(done + " " + sum);
  }
}

int add(int n) {
  done.add(n);
  return n;
}

// Reachable:
//   [1, 2] 3
//   [2, 1] 3
