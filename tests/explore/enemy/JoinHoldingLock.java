///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Joining a thread while holding what it wants: both wait for ever, but not in a ring of locks, and so the JVM
/// finds no deadlock.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();

void main() throws InterruptedException {
  Thread a = new Thread(() -> { lock.lock(); lock.unlock(); });
  a.start();
  lock.lock();
  a.join();
  IO.println("joined");
}

// Schedules:
//   , Never ends | 1
//   joined | 1
