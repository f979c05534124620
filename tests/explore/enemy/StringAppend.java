///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Appending to a string is a read and a write.

String s = "";

void main() throws InterruptedException {
  Thread a = new Thread(() -> s += "a");
  Thread b = new Thread(() -> s += "b");
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(s);
}

// Schedules:
//   a | 2
//   b | 2
//   ab | 1
//   ba | 1
