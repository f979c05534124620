///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two increments under one monitor.

int n;

synchronized void add() {
  n++;
}

void main() throws InterruptedException {
  Thread a = new Thread(this::add);
  Thread b = new Thread(this::add);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Bad:
//   1
