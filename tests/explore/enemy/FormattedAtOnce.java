///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// What is formatted, in whatever way, comes out at once.

import java.util.Locale;

void main() throws InterruptedException {
  Thread a = new Thread(() -> System.out.format(Locale.ROOT, "%d-%d%n", 1, 2));
  Thread b = new Thread(() -> System.out.printf("%d-%d%n", 3, 4));
  a.start();
  b.start();
  a.join();
  b.join();
}

// Schedules:
//   1-2\n3-4 | 1
//   3-4\n1-2 | 1
