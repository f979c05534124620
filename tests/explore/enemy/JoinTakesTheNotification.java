/// Who joins a thread waits on it: one `notify` may go to that thread instead.

boolean ready;

void main() throws InterruptedException {
  Semaphore goOn = new Semaphore(0);
  Thread t = new Thread(goOn::acquireUninterruptibly);
  Thread joins =
      new Thread(
          () -> {
            try {
              t.join();
            } catch (InterruptedException e) {
              IO.println(e);
            }
          });
  Thread waits =
      new Thread(
          () -> {
            synchronized (t) {
              try {
                while (!ready) t.wait();
              } catch (InterruptedException e) {
                IO.println(e);
              }
            }
            goOn.release();
          });
  t.start();
  joins.start();
  waits.start();
  synchronized (t) {
    ready = true;
    t.notify();
  }
  waits.join();
  IO.println("done");
}

// Reachable:
//   done
//   , Never ends
