/// A loop that has no end as long as another task hasn't begun, which changes something all the time.
volatile boolean set;
volatile boolean other;

void main() {
  try (var pool = new ForkJoinPool()) {
    pool.execute(
        () -> {
          while (!set) other = !other;
        });
    pool.execute(() -> set = true);
  }
}

// Refused:
//   0: a loop that may go on for ever, beside fork-join tasks, is not modelled
