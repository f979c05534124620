/// A thread's end notifies whoever waits for the thread as a monitor, as `join` does.

void main() throws InterruptedException {
  Thread t = new Thread(() -> {});
  t.start();
  synchronized (t) {
    while (t.isAlive()) t.wait();
  }
  IO.println("ended");
}

// Reachable:
//   ended
