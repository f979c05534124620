/// Whose value it is depends on who runs the task.
final ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 0);

void main() {
  local.set(1);
  ForkJoinTask.adapt(() -> IO.println(local.get())).fork().join();
}

// Refused:
//   6: a ThreadLocal of a worker of a fork-join pool is not modelled
