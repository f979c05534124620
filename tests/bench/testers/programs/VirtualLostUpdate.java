///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two increments of a plain field by virtual threads.

int n;

void main() throws InterruptedException {
  Thread a = Thread.ofVirtual().unstarted(() -> n++);
  Thread b = Thread.ofVirtual().unstarted(() -> n++);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Bad:
//   1
