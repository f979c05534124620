///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A stack without locks: a failed compareAndSet tries again, and nothing is lost.

import java.util.concurrent.atomic.AtomicReference;

record Node(String value, Node next) {}

final AtomicReference<Node> top = new AtomicReference<>();

void push(String value) {
  for (;;) {
    var old = top.get();
    if (top.compareAndSet(old, new Node(value, old))) return;
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> push("a"));
  Thread b = new Thread(() -> push("b"));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(top.get().value() + top.get().next().value() + top.get().next().next());
}

// Reachable:
//   abnull
//   banull
