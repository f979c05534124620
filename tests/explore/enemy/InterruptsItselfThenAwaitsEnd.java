///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who has interrupted itself and awaits a pool's end may find that it has come.

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final ExecutorService pool = Executors.newFixedThreadPool(1);

void main() {
  pool.execute(() -> IO.println("task"));
  pool.shutdown();
  Thread.currentThread().interrupt();
  try {
    pool.awaitTermination(1, TimeUnit.DAYS);
    IO.println("ended");
  } catch (InterruptedException e) {
    IO.println("interrupted");
  }
}

// Reachable:
//   task\nended
//   task\ninterrupted
//   interrupted\ntask
