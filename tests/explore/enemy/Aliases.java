///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two names of one array, rows of another, an index that changes.

final int[] one = new int[2];
final int[] same = one;
final int[][] rows = { one, { 5 } };

void main() throws InterruptedException {
  Thread a = new Thread(() -> { int i = 0; same[i++]++; });
  Thread b = new Thread(() -> rows[0][0]++);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(one[0] + " " + rows[1][0]);
}

// Schedules:
//   1 5 | 4
//   2 5 | 2
