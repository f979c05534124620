///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// The exception of a platform thread's sleep has a message, a virtual thread's has none.

void sleepInterrupted() {
  Thread.currentThread().interrupt();
  try {
    Thread.sleep(1);
  } catch (InterruptedException e) {
    IO.println(e.getMessage());
  }
}

void main() throws InterruptedException {
  Thread.startVirtualThread(this::sleepInterrupted).join();
  sleepInterrupted();
  Thread.currentThread().interrupt();
  TimeUnit.SECONDS.sleep(1);
}

// Reachable:
//   null\nsleep interrupted, Throws InterruptedException: sleep interrupted
