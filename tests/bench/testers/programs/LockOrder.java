///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two monitors in opposite orders.

final Object left = new Object();
final Object right = new Object();
int n;

void main() throws InterruptedException {
  Thread a = new Thread(() -> { synchronized (left) { synchronized (right) { n = 1; } } });
  Thread b = new Thread(() -> { synchronized (right) { synchronized (left) { n = 2; } } });
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println("done");
}

// Bad:
//   , Deadlocks
