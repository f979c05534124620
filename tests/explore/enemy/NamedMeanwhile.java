///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A thread's name is shared: another may change it before it is asked for.

void main() throws InterruptedException {
  var t = new Thread(() -> IO.println(Thread.currentThread().getName()), "a");
  t.start();
  t.setName("b");
  t.join();
}

// Reachable:
//   a
//   b
