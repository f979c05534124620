///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A thread that spins until it is told, and one that is never told.

volatile boolean go;
volatile boolean never;

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    while (!go) Thread.yield();
    IO.println("gone");
    while (!never) Thread.onSpinWait();
  });
  a.start();
  go = true;
  a.join();
}

// Reachable:
//   gone, Never ends
