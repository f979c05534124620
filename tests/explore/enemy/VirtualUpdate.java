///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Virtual threads lose updates as others do.

int n;

void main() throws InterruptedException {
  Thread a = Thread.startVirtualThread(() -> n++);
  Thread b = Thread.ofVirtual().name("b").start(() -> n++);
  a.join();
  b.join();
  IO.println(n);
}

// Schedules:
//   1 | 4
//   2 | 2
