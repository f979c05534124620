///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An action that throws breaks the barrier; the thread that ran it gets what it threw.

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

final CyclicBarrier barrier = new CyclicBarrier(2, () -> {
  throw new IllegalStateException();
});

String arrive() {
  try {
    barrier.await();
    return "passed";
  } catch (IllegalStateException | InterruptedException | BrokenBarrierException e) {
    return e.getClass().getSimpleName();
  }
}

volatile String theirs;

void main() throws InterruptedException {
  Thread t = new Thread(() -> theirs = arrive());
  t.start();
  String mine = arrive();
  t.join();
  IO.println(mine + ", " + theirs);
}

// Reachable:
//   BrokenBarrierException, IllegalStateException
//   IllegalStateException, BrokenBarrierException
