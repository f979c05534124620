///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A thread that is a class of its own, anonymous or not, with fields of its own.

int n;

class Adder extends Thread {
  int own;

  @Override
  public void run() {
    own = n + 1;
    n = own;
  }
}

void main() throws InterruptedException {
  Thread a = new Adder();
  Thread b = new Thread() {
    @Override
    public void run() {
      n++;
    }
  };
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Schedules:
//   1 | 4
//   2 | 2
