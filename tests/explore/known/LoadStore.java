///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two increments, each a load and a store: C(4,2) = 6 orders, and only the two serial ones lose nothing.

int n;

void main() throws InterruptedException {
  Thread a = new Thread(() -> n++);
  Thread b = new Thread(() -> n++);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Schedules:
//   1 | 4 | both loaded 0
//   2 | 2 | one after the other
