///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who waits for two permits keeps back who waits for one; who comes late may barge in.

import java.util.concurrent.Semaphore;

final Semaphore permits = new Semaphore(0);

void main() throws InterruptedException {
  Thread two = new Thread(() -> permits.acquireUninterruptibly(2));
  Thread one = new Thread(() -> permits.acquireUninterruptibly());
  two.setDaemon(true);
  two.start();
  one.start();
  permits.release();
  one.join();
  IO.println("done");
}

// Reachable:
//   done
//   , Never ends
