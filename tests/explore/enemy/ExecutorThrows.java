///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// What a task throws comes out of get, wrapped; the other task goes on.

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

int n;

void main() throws Exception {
  try (var pool = Executors.newFixedThreadPool(2)) {
    var bad = pool.submit(() -> { n++; throw new IllegalStateException("boom"); });
    var good = pool.submit(() -> { n++; return "fine"; });
    try {
      bad.get();
    } catch (ExecutionException e) {
      IO.println(e.getCause().getMessage() + " " + good.get() + " " + n);
    }
  }
}

// Reachable:
//   boom fine 1
//   boom fine 2
