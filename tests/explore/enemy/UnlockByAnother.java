///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Only who holds a lock may let go of it, or wait, or signal.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();

String failure(Runnable action) {
  try {
    action.run();
    return "none";
  } catch (IllegalMonitorStateException e) {
    return "refused";
  }
}

void main() throws InterruptedException {
  lock.lock();
  String[] seen = new String[2];
  Thread a = new Thread(() -> { seen[0] = failure(lock::unlock); seen[1] = failure(this::notify); });
  a.start();
  a.join();
  lock.unlock();
  IO.println(seen[0] + " " + seen[1]);
}

// Schedules:
//   refused refused | 1
