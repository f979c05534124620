///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A switch on an enum reads the field once.

enum Light { RED, GREEN }

Light light = Light.RED;

void main() throws InterruptedException {
  Thread a = new Thread(() -> light = Light.GREEN);
  a.start();
  switch (light) {
    case RED -> IO.println("stop");
    case GREEN -> IO.println("go");
  }
  a.join();
}

// Schedules:
//   stop | 1
//   go | 1
