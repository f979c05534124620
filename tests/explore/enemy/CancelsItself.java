///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A task that cancels itself interrupts its worker, which forgets that before the next task.

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

final ExecutorService pool = Executors.newFixedThreadPool(1);

void main() {
  var itself = new FutureTask<?>[1];
  itself[0] = new FutureTask<>(() -> itself[0].cancel(true));
  pool.execute(itself[0]);
  pool.execute(() -> IO.println(Thread.currentThread().isInterrupted()));
  pool.shutdown();
}

// Reachable:
//   false
