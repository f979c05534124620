///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// main throws while another thread still prints: the run ends with both.

void main() {
  new Thread(() -> IO.println("x")).start();
  throw new IllegalStateException("main");
}

// Schedules:
//   x, Throws IllegalStateException: main | 1
