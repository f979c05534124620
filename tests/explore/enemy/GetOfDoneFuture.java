///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who gets what is done already isn’t told of an interrupt; with a time-out it may come too early.

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

void main() throws InterruptedException, ExecutionException {
  ExecutorService pool = Executors.newSingleThreadExecutor();
  Future<Integer> answer = pool.submit(() -> 42);
  try {
    IO.println(answer.get(5, TimeUnit.MILLISECONDS));
  } catch (TimeoutException e) {
    IO.println("late");
  }
  answer.get();
  Thread.currentThread().interrupt();
  IO.println(answer.get() + " " + Thread.interrupted());
  pool.close();
}

// Reachable:
//   42\n42 true
//   late\n42 true
