/// Which worker runs a task is its own affair.
void main() {
  try (var pool = new ForkJoinPool(1)) {
    pool.submit(() -> IO.println(Thread.currentThread().getName())).join();
  }
}

// Refused:
//   4: the name of a worker of a fork-join pool is not modelled
