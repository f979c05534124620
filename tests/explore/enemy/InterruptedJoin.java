///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A join that finds the thread ended doesn’t look for an interrupt; one that waits does.

void main() throws InterruptedException {
  Thread t = new Thread(() -> IO.println("t"));
  t.start();
  t.join();
  Thread.currentThread().interrupt();
  t.join();
  IO.println(Thread.interrupted());
}

// Reachable:
//   t\ntrue
