///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A record in a field is replaced as a whole: nobody sees half of the new one.

record Pair(int left, int right) {}

Object pair = new Pair(0, 0);

void main() throws InterruptedException {
  Thread a = new Thread(() -> pair = new Pair(1, 1));
  a.start();
  if (pair instanceof Pair(int left, int right)) IO.println(left + "" + right);
  a.join();
}

// Schedules:
//   00 | 1
//   11 | 1
