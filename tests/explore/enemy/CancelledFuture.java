///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A task is cancelled before it begins, while it waits, or not at all: get tells.

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

void main() throws InterruptedException {
  ExecutorService pool = Executors.newSingleThreadExecutor();
  Future<Integer> answer = pool.submit(() -> {
    IO.println("begun");
    return 42;
  });
  boolean cancelled = answer.cancel(false);
  try {
    IO.println(cancelled + " " + answer.get());
  } catch (CancellationException e) {
    IO.println(cancelled + " cancelled " + answer.isDone());
  } catch (ExecutionException e) {
    IO.println(e);
  }
  pool.close();
}

// Reachable:
//   begun\nfalse 42
//   begun\ntrue cancelled true
//   true cancelled true\nbegun
//   true cancelled true
