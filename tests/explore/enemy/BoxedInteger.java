///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An Integer is a value: only the field that holds it is shared. For its n++ javac reads the field twice.

Integer n = 0;

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
//   1 | 12
//   2 | 8
