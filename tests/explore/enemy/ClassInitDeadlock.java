///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two classes that initialise each other: each thread may hold one. The JVM calls this no deadlock of locks.

static class Left {
  static int n = Right.m + 1;
}

static class Right {
  static int m = Left.n + 1;
}

int l;
int r;

void main() throws InterruptedException {
  Thread a = new Thread(() -> l = Left.n);
  Thread b = new Thread(() -> r = Right.m);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(l + " " + r);
}

// Reachable:
//   2 1
//   1 2
//   , Never ends
