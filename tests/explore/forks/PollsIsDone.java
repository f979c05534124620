/// Who asks whether it is done, again and again, sees in the end what it did.
int n;

void main() {
  try (var pool = new ForkJoinPool(1)) {
    var task = pool.submit(() -> n = 1);
    int before = n;
    while (!task.isDone()) Thread.onSpinWait();
    IO.println(before + " " + n + " " + task.isCompletedNormally() + " " + task.getRawResult());
  }
}

// Reachable:
//   0 1 true 1
//   1 1 true 1
