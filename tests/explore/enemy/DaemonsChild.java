///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A thread that a daemon makes is a daemon too: nobody waits for it at the end.

void main() throws InterruptedException {
  Thread daemon = new Thread(() -> new Thread(() -> IO.println("child")).start());
  daemon.setDaemon(true);
  daemon.start();
  daemon.join();
}

// Reachable:
//   child
//   ,
