///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An element of a captured array is shared as a field is.

void main() throws InterruptedException {
  int[] box = new int[1];
  Runnable add = () -> box[0]++;
  Thread a = new Thread(add);
  Thread b = new Thread(() -> { Runnable inner = () -> add.run(); inner.run(); });
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(box[0]);
}

// Schedules:
//   1 | 4
//   2 | 2
