/// Who is interrupted while it helps shows that to the task: refused.
void main() {
  Thread.currentThread().interrupt();
  IO.println(ForkJoinTask.adapt(() -> 1).fork().join());
}

// Refused:
//   4: waiting for a fork-join task by a thread that may be interrupted is not modelled
