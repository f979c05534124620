///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A pool whose factory throws has no worker, and terminates; without a thread a task is rejected.

void main() {
  var pool =
      Executors.newFixedThreadPool(
          1,
          _ -> {
            throw new IllegalStateException("no thread");
          });
  try {
    pool.execute(() -> {});
  } catch (IllegalStateException e) {
    IO.println(e.getMessage());
  }
  pool.close();
  var none = Executors.newThreadPerTaskExecutor(_ -> null);
  try {
    none.submit(() -> 1);
  } catch (RejectedExecutionException e) {
    IO.println("rejected");
  }
  none.close();
}

// Reachable:
//   no thread\nrejected
