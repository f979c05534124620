///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A thread that does nothing may still be there when an interrupted one joins it.

void main() throws InterruptedException {
  Thread main = Thread.currentThread();
  Thread other = new Thread(main::interrupt);
  Thread idle = new Thread(() -> {});
  idle.start();
  other.start();
  try {
    idle.join();
    IO.println("joined");
  } catch (InterruptedException e) {
    IO.println("interrupted");
  }
}

// Reachable:
//   joined
//   interrupted
