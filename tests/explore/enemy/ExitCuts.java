///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// System.exit ends everything wherever it is.

void main() {
  Thread a = new Thread(() -> { IO.println("1"); IO.println("2"); });
  a.start();
  System.exit(3);
}

// Reachable:
//   , Exit 3
//   1, Exit 3
//   1\n2, Exit 3
