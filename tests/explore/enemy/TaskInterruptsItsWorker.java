///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An interrupt that a task leaves behind is gone when its worker takes the next one.

void main() throws Exception {
  try (var pool = Executors.newSingleThreadExecutor()) {
    pool.submit(() -> Thread.currentThread().interrupt());
    IO.println(pool.submit(() -> Thread.currentThread().isInterrupted()).get());
  }
}

// Reachable:
//   false
