///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Each writes its own and reads the other's: under sequential consistency one of the two sees the other.

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

// Schedules:
//   0,1 | 1 | a before b
//   1,0 | 1 | b before a
//   1,1 | 4 | both wrote first
