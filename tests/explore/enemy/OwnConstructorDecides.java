///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// What a subclass of Thread decides in its constructor comes after what its maker, a daemon, leaves to it.

static class Waited extends Thread {
  final String born = getName();

  Waited() {
    setDaemon(false);
  }

  @Override
  public void run() {
    IO.println(born + " is " + getName());
  }
}

void main() throws InterruptedException {
  Thread daemon = new Thread(() -> new Waited().start());
  daemon.setDaemon(true);
  daemon.start();
  daemon.join();
}

// Reachable:
//   Thread-1 is Thread-1
