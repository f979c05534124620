///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who has interrupted itself and joins may find the thread ended: then nobody looks for the interrupt.

void main() {
  Thread t = new Thread(() -> IO.println("t"));
  t.start();
  Thread.currentThread().interrupt();
  try {
    t.join();
    IO.println("joined");
  } catch (InterruptedException e) {
    IO.println("interrupted");
  }
}

// Reachable:
//   t\njoined
//   t\ninterrupted
//   interrupted\nt
