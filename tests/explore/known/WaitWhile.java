///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two consumers, two items, under while: nobody finds nothing.

int items;
int missing;

synchronized void put() {
  items++;
  notifyAll();
}

synchronized void take() throws InterruptedException {
  while (items == 0) wait();
  if (items == 0) missing++;
  items--;
}

void taking() {
  try {
    take();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(this::taking);
  Thread b = new Thread(this::taking);
  a.start();
  b.start();
  put();
  put();
  a.join();
  b.join();
  IO.println(missing);
}

// Reachable:
//   0
