///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A generic method is called through its bridge, synchronized is the one behind it.

interface Box<T> {
  void put(T value);
}

static class Last implements Box<Integer> {
  int sum;

  @Override
  public synchronized void put(Integer value) {
    sum += value;
  }
}

void main() throws InterruptedException {
  Box<Integer> box = new Last();
  Thread a = new Thread(() -> box.put(1));
  Thread b = new Thread(() -> box.put(2));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(((Last) box).sum);
}

// Schedules:
//   3 | 2
