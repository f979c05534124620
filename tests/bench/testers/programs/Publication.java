///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A value and then a flag, both plain.

int x;
boolean ready;
int seen = -1;

void main() throws InterruptedException {
  Thread a = new Thread(() -> { x = 42; ready = true; });
  Thread b = new Thread(() -> { if (ready) seen = x; });
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(seen);
}

// Bad:
//   0
