///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A constructor lets this escape before it sets its final field.

static class Escaping {
  final int n;
  final Thread reader;
  int seen = -1;

  Escaping() {
    reader = new Thread(() -> seen = value());
    reader.start();
    n = 42;
  }

  int value() {
    return n;
  }
}

void main() throws InterruptedException {
  var made = new Escaping();
  made.reader.join();
  IO.println(made.seen);
}

// Reachable:
//   0
//   42
