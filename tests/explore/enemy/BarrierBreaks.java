///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A party that gives up at a barrier breaks it for the other.

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final CyclicBarrier barrier = new CyclicBarrier(2);
volatile String mine = "";

void main() throws InterruptedException {
  Thread t = new Thread(() -> {
    try {
      barrier.await();
      mine = "passed";
    } catch (InterruptedException | BrokenBarrierException e) {
      mine = e.getClass().getSimpleName();
    }
  });
  t.start();
  try {
    barrier.await(5, TimeUnit.MILLISECONDS);
    IO.println("passed");
  } catch (BrokenBarrierException | TimeoutException e) {
    IO.println(e.getClass().getSimpleName());
  }
  t.join();
  IO.println(mine + " " + barrier.isBroken());
}

// Reachable:
//   passed\npassed false
//   TimeoutException\nBrokenBarrierException true
