/// An interrupt stays with the worker, or with who joins and runs the task: refused.
void main() {
  var task = ForkJoinTask.adapt(() -> Thread.currentThread().interrupt());
  task.fork().join();
  IO.println(Thread.interrupted());
}

// Refused:
//   3: interrupting a worker of a fork-join pool is not modelled
