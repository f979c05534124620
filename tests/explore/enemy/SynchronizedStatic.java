///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A static synchronized method locks the class, another the object: they keep nobody apart.

static class Counter {
  static int n;

  static synchronized void add() {
    n++;
  }

  synchronized void alsoAdd() {
    n++;
  }

  void properly() {
    synchronized (Counter.class) {
      n++;
    }
  }
}

void main() throws InterruptedException {
  var counter = new Counter();
  Thread a = new Thread(Counter::add);
  Thread b = new Thread(counter::alsoAdd);
  a.start();
  b.start();
  a.join();
  b.join();
  int lost = Counter.n;
  Counter.n = 0;
  Thread c = new Thread(Counter::add);
  Thread d = new Thread(counter::properly);
  c.start();
  d.start();
  c.join();
  d.join();
  IO.println(lost + " " + Counter.n);
}

// Reachable:
//   1 2
//   2 2
