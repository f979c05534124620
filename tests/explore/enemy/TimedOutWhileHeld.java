///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A wait whose time is over may still have to lock, and an interrupt that comes until then ends it.

final Object monitor = new Object();

void waits() {
  try {
    synchronized (monitor) {
      monitor.wait(1);
    }
    IO.println("over");
    synchronized (monitor) {
      IO.println("again");
    }
  } catch (InterruptedException e) {
    IO.println("interrupted");
  }
}

void main() {
  Thread t = new Thread(this::waits);
  t.start();
  synchronized (monitor) {
    IO.println("held");
  }
  t.interrupt();
}

// Reachable:
//   over\nagain\nheld
//   over\nheld\nagain
//   held\nover\nagain
//   held\ninterrupted
