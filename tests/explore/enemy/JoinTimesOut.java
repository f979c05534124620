///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A join with a time-out may give up before the thread has ended, and then orders nothing.

int x;

void main() throws InterruptedException {
  Thread slow = new Thread(() -> {
    try {
      Thread.sleep(60);
    } catch (InterruptedException e) {
      IO.println(e);
    }
    x = 1;
  });
  slow.start();
  slow.join(5);
  IO.println(x);
}

// Reachable:
//   0
//   1
