/// Which worker runs a task is not specified.
void main() {
  CompletableFuture.runAsync(() -> IO.println(Thread.currentThread().getName())).join();
}

// Refused:
//   3: the name of a worker of the common pool is not modelled
