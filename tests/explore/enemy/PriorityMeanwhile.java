/// A thread's priority is shared, and a new thread has that of its maker.

void main() throws InterruptedException {
  Thread main = Thread.currentThread();
  Thread t = new Thread(() -> main.setPriority(7));
  t.start();
  int inherited = new Thread(() -> {}).getPriority();
  int own = main.getPriority();
  t.join();
  IO.println(inherited + " " + own);
}

// Reachable:
//   5 5
//   5 7
//   7 7
