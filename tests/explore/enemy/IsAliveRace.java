///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Is a thread alive that does nothing? It may be, or have ended.

void main() throws InterruptedException {
  Thread a = new Thread(() -> {});
  IO.println(a.isAlive());
  a.start();
  boolean alive = a.isAlive();
  a.join();
  IO.println(alive + " " + a.isAlive());
}

// Reachable:
//   false\ntrue false
//   false\nfalse false
