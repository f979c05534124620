///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// The array of a varargs call belongs to the caller, until it is handed on.

int[] kept = { 0, 0 };

int sum(int... all) {
  int sum = 0;
  for (int one : all) sum = 10 * sum + one;
  return sum;
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> { kept[0] = 1; kept[1] = 1; });
  a.start();
  int seen = sum(kept);
  a.join();
  IO.println(seen + " " + sum(1, 2, 3));
}

// Schedules:
//   0 123 | 2
//   1 123 | 1
//   10 123 | 1
//   11 123 | 2
