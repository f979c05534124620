///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two objects of a class, one for each thread: nothing is shared.

static class Cell {
  int n;

  void add() {
    n++;
  }
}

void main() throws InterruptedException {
  var one = new Cell();
  var other = new Cell();
  Thread a = new Thread(one::add);
  Thread b = new Thread(other::add);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(one.n + " " + other.n);
}

// Schedules:
//   1 1 | 1
