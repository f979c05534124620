///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Fields of two slots: a double that is lost, a long that is lost.

double d;
long w;

void main() throws InterruptedException {
  Thread a = new Thread(() -> d += 1.5);
  Thread b = new Thread(() -> d += 2.5);
  a.start();
  b.start();
  a.join();
  b.join();
  Thread c = new Thread(() -> w += 1L << 40);
  w++;
  c.start();
  c.join();
  IO.println(d + " " + w);
}

// Schedules:
//   1.5 1099511627777 | 2
//   2.5 1099511627777 | 2
//   4.0 1099511627777 | 2
