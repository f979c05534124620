/// Who joins what another forked may have run it or not, and sees the exception or a copy of it.
void main() {
  try (var pool = new ForkJoinPool(2)) {
    var fails =
        pool.submit(
            () -> {
              throw new IllegalStateException("no");
            });
    pool.submit(
            () -> {
              try {
                fails.join();
              } catch (IllegalStateException e) {
                IO.println(e.getMessage());
              }
            })
        .join();
  }
}

// Refused:
//   12: the exception of a task that another thread forked: class java.lang.IllegalStateException is not modelled
