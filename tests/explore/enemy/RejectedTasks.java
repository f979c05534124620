///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An executor with a thread for each task rejects without a message, a pool with one.

void reject(ExecutorService executor) {
  executor.shutdown();
  try {
    executor.submit(() -> 1);
  } catch (RejectedExecutionException e) {
    IO.println(e.getMessage() != null && e.getMessage().startsWith("Task "));
  }
}

void main() {
  reject(Executors.newFixedThreadPool(1));
  reject(Executors.newVirtualThreadPerTaskExecutor());
  Executors.newVirtualThreadPerTaskExecutor().close();
  var shut = Executors.newVirtualThreadPerTaskExecutor();
  shut.close();
  shut.execute(() -> {});
}

// Reachable:
//   true\nfalse, Throws RejectedExecutionException
