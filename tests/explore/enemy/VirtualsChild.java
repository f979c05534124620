///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A virtual thread is a daemon, and so is a platform thread that it makes.

void main() throws InterruptedException {
  Thread.startVirtualThread(() -> new Thread(() -> IO.println(Thread.currentThread().isDaemon())).start()).join();
}

// Reachable:
//   true
//   ,
