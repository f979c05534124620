///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Joining a thread that another has not started yet returns at once.

int x;

void main() throws InterruptedException {
  Thread b = new Thread(() -> x = 1);
  Thread a = new Thread(b::start);
  a.start();
  b.join();
  IO.println(x);
  a.join();
}

// Reachable:
//   0
//   1
