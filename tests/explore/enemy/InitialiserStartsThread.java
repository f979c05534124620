///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An initialiser that waits for a thread whose code is in the class it initialises waits for ever.

static class Lazy {
  static boolean initialised;

  static {
    Thread t = new Thread(() -> initialised = true);
    t.start();
    try {
      t.join();
    } catch (InterruptedException e) {
      IO.println(e);
    }
  }
}

void main() {
  IO.println(Lazy.initialised);
}

// Reachable:
//   , Never ends
