///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two threads start a third: one of them fails, and which of them is a matter of order.

final Thread third = new Thread(() -> {});
String failed = "";

void starting(String name) {
  try {
    third.start();
  } catch (IllegalThreadStateException e) {
    failed = name;
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> starting("a"));
  Thread b = new Thread(() -> starting("b"));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(failed);
}

// Reachable:
//   a
//   b
