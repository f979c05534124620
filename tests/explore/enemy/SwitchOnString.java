///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A switch on a string reads the field once, though it hashes and compares it.

String word = "Aa";

String told() {
  return switch (word) {
    case "Aa" -> "first";
    case "BB" -> "second";
    default -> "other";
  };
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> word = "BB");
  a.start();
  IO.println(told());
  a.join();
}

// Schedules:
//   first | 1
//   second | 1
