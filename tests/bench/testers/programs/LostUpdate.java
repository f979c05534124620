///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two increments of a plain field.

int n;

void main() throws InterruptedException {
  Thread a = new Thread(() -> n++);
  Thread b = new Thread(() -> n++);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Bad:
//   1
