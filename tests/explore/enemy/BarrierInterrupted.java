///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An interrupt breaks a barrier, unless the last party has come: then it is pending.

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

final CyclicBarrier barrier = new CyclicBarrier(2);

String arrive() {
  try {
    barrier.await();
    return "passed " + Thread.currentThread().isInterrupted();
  } catch (InterruptedException | BrokenBarrierException e) {
    return e.getClass().getSimpleName();
  }
}

volatile String theirs;

void main() throws InterruptedException {
  Thread t = new Thread(() -> theirs = arrive());
  t.start();
  t.interrupt();
  String mine = arrive();
  t.join();
  IO.println(mine + ", " + theirs);
}

// Reachable:
//   passed false, passed true
//   BrokenBarrierException, InterruptedException
