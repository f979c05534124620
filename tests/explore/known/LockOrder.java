///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two locks in opposite orders: two steps each, 4 schedules, in 2 of which each has one lock.

final Object left = new Object();
final Object right = new Object();

void main() throws InterruptedException {
  Thread a = new Thread(() -> { synchronized (left) { synchronized (right) { IO.println("a"); } } }, "a");
  Thread b = new Thread(() -> { synchronized (right) { synchronized (left) { IO.println("b"); } } }, "b");
  a.start();
  b.start();
  a.join();
  b.join();
}

// Schedules:
//   a\nb | 1 | a first
//   b\na | 1 | b first
//   , Deadlocks | 2 | each holds one
