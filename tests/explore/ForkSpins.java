/// A task that goes round until another has set a flag: that one may never begin.
volatile boolean set;

void main() {
  try (var pool = new ForkJoinPool()) {
    var spins =
        pool.submit(
            () -> {
              while (!set) Thread.onSpinWait();
            });
    pool.execute(() -> set = true);
    spins.join();
  }
}

// Refused:
//   9: a task of a fork-join pool that goes round until something changes (who runs it may be who has to end that: join tasks only) is not modelled
