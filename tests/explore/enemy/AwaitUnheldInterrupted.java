///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// `await` looks for an interrupt before it looks who holds the lock.

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
final Condition told = lock.newCondition();

void main() {
  Thread.currentThread().interrupt();
  for (int i = 0; i < 2; i++) {
    try {
      told.await();
    } catch (InterruptedException e) {
      IO.println("interrupted");
    } catch (IllegalMonitorStateException e) {
      IO.println("not held");
    }
  }
}

// Reachable:
//   interrupted\nnot held
