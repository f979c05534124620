///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A thread that is interrupted before it is started begins interrupted.

void main() throws InterruptedException {
  Thread t = new Thread(() -> IO.println(Thread.currentThread().isInterrupted()));
  t.interrupt();
  IO.println(t.isInterrupted());
  t.start();
  t.join();
}

// Reachable:
//   true\ntrue
