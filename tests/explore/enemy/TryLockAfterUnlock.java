///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Nothing happens between lock and unlock, and yet a tryLock may come between.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();

void main() throws InterruptedException {
  Thread a = new Thread(() -> { lock.lock(); lock.unlock(); });
  a.start();
  boolean got = lock.tryLock();
  if (got) lock.unlock();
  IO.println(got);
  a.join();
}

// Reachable:
//   true
//   false
