/// What platform threads and virtual ones do otherwise.

void sleepInterrupted() {
  Thread.currentThread().interrupt();
  try {
    Thread.sleep(1);
  } catch (InterruptedException e) {
    IO.println(e.getMessage());
  }
}

void main() throws InterruptedException {
  Thread.ofPlatform().start(this::sleepInterrupted).join();
  Thread.ofVirtual().start(this::sleepInterrupted).join();
  Thread parked = Thread.ofVirtual().unstarted(LockSupport::park);
  LockSupport.unpark(parked);
  parked.start();
  parked.join();
  try {
    parked.setDaemon(false);
  } catch (IllegalArgumentException e) {
    IO.println(e.getMessage());
  }
}

// Reachable:
//   sleep interrupted\nnull\n'false' not legal for virtual threads
