///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who finds a thread ended joins it, even interrupted; else the interrupt comes first.

void main() throws InterruptedException {
  var other = new Thread(() -> IO.println("other"));
  other.start();
  Thread.currentThread().interrupt();
  try {
    other.join();
    IO.println("joined, " + Thread.interrupted());
  } catch (InterruptedException e) {
    IO.println("interrupted");
  }
}

// Reachable:
//   other\njoined, true
//   other\ninterrupted
//   interrupted\nother
