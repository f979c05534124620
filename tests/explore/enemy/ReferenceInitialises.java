///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A reference to a static method initialises its class when it is called: no thread undoes what another counted.

static class Counter {
  static int n = 0;

  static synchronized void add() {
    n++;
  }
}

void main() throws InterruptedException {
  Thread t = new Thread(Counter::add);
  t.start();
  Counter.add();
  t.join();
  IO.println(Counter.n);
}

// Reachable:
//   2
