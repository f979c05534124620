///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A permit given before the park lets it pass, and one given later ends it; the second park waits for ever.

import java.util.concurrent.locks.LockSupport;

void main() {
  Thread t = new Thread(() -> {
    LockSupport.park();
    IO.println("once");
    LockSupport.park();
    IO.println("twice");
  });
  t.start();
  LockSupport.unpark(t);
  LockSupport.unpark(t);
}

// Reachable:
//   once, Never ends
//   once\ntwice
