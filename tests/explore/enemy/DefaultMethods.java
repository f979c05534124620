///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A default method and a static one of an interface touch the field of who implements it.

interface Counts {
  int get();

  void set(int n);

  default void add() {
    set(get() + 1);
  }

  static void twice(Counts counts) {
    counts.add();
  }
}

static class Cell implements Counts {
  private int n;

  public int get() {
    return n;
  }

  public void set(int n) {
    this.n = n;
  }
}

void main() throws InterruptedException {
  var cell = new Cell();
  Thread a = new Thread(cell::add);
  Thread b = new Thread(() -> Counts.twice(cell));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(cell.get());
}

// Schedules:
//   1 | 4
//   2 | 2
