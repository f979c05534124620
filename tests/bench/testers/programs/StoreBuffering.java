///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Each writes its own field and reads the other's.

int x;
int y;
int first;
int second;

void main() throws InterruptedException {
  Thread a = new Thread(() -> { x = 1; first = y; });
  Thread b = new Thread(() -> { y = 1; second = x; });
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(first + "," + second);
}

// Bad:
//   0,0
