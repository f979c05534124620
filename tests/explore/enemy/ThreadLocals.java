///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A ThreadLocal is not shared: there is one schedule.

final ThreadLocal<int[]> own = ThreadLocal.withInitial(() -> new int[1]);
int a1;
int b1;

void main() throws InterruptedException {
  Thread a = new Thread(() -> { own.get()[0]++; own.get()[0]++; a1 = own.get()[0]; });
  Thread b = new Thread(() -> { own.get()[0]++; b1 = own.get()[0]; });
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(a1 + " " + b1);
}

// Schedules:
//   2 1 | 1
