///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A pool that nobody shuts down doesn’t terminate: its end can be awaited only until the time-out.

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

void main() throws InterruptedException {
  ExecutorService pool = Executors.newSingleThreadExecutor();
  Thread other = new Thread(pool::shutdown);
  other.start();
  IO.println(pool.awaitTermination(1, TimeUnit.SECONDS));
  IO.println(pool.awaitTermination(7, TimeUnit.DAYS));
}

// Reachable:
//   true\ntrue
//   false\ntrue
