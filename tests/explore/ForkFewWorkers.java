/// More tasks than workers, which race: who comes when depends on who runs what.
int n;

void main() {
  try (var pool = new ForkJoinPool(1)) {
    pool.execute(() -> n++);
    pool.execute(() -> n++);
  }
  IO.println(n);
}

// Refused:
//   8: more fork-join tasks at once than their pool has workers: 1 (give it more, or leave it to the machine: new ForkJoinPool()) is not modelled
