///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A class whose initialiser makes an object of its subclass: two threads that begin at either end wait for each other.

static class Parent {
  static Child first = new Child();

  static void touch() {}
}

static class Child extends Parent {}

void main() throws InterruptedException {
  Thread a = new Thread(() -> new Child());
  Thread b = new Thread(() -> Parent.touch());
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println("done");
}

// Reachable:
//   done
//   , Never ends
