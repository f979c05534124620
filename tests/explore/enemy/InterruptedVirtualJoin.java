/// Who joins a virtual thread looks whether it has ended and then waits at a latch, which an
/// interrupt ends also if the thread has ended meanwhile.

void main() throws InterruptedException {
  Thread main = Thread.currentThread();
  Thread ends = Thread.ofVirtual().unstarted(() -> {});
  Thread interrupts =
      new Thread(
          () -> {
            try {
              ends.join();
              main.interrupt();
            } catch (InterruptedException e) {
              IO.println(e);
            }
          });
  interrupts.start();
  ends.start();
  try {
    ends.join();
    IO.println("joined");
  } catch (InterruptedException e) {
    IO.println("interrupted");
  }
}

// Reachable:
//   joined
//   interrupted
