///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A thread that is alive can't become a daemon; one that has ended doesn't mind.

void main() throws InterruptedException {
  var t = new Thread(() -> {});
  t.start();
  try {
    t.setDaemon(true);
    IO.println("ended");
  } catch (IllegalThreadStateException e) {
    IO.println("alive");
  }
  t.join();
}

// Reachable:
//   alive
//   ended
