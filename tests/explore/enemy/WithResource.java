///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A lock as a resource: closed also when its body throws.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
int n;

class Held implements AutoCloseable {
  Held() {
    lock.lock();
  }

  @Override
  public void close() {
    lock.unlock();
  }
}

void add(boolean fails) {
  try (var _ = new Held()) {
    n++;
    if (fails) throw new IllegalStateException();
  } catch (IllegalStateException e) {
    IO.println(lock.isHeldByCurrentThread());
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> add(true));
  Thread b = new Thread(() -> add(false));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Schedules:
//   false\n2 | 2
