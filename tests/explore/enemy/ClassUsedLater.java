///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who comes to a class before it is initialised has a step that who comes later has not.

static class Resource {
  static final AtomicInteger made = new AtomicInteger();

  Resource() {}
}

Resource it;

void get() {
  if (it == null) it = new Resource();
}

void main() throws InterruptedException {
  var other = new Thread(this::get);
  other.start();
  get();
  other.join();
  IO.println("got");
}

// Schedules:
//   got | 18
