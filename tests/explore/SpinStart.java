import java.util.concurrent.atomic.AtomicInteger;

/// Both wait for each other before they add: the start adds steps, and so schedules.

final AtomicInteger ready = new AtomicInteger();
int count = 0;

void add() {
  ready.incrementAndGet();
  while (ready.get() < 2) Thread.onSpinWait();
  count++;
}

void main() throws InterruptedException {
  Thread a = new Thread(this::add), b = new Thread(this::add);
  a.start(); b.start();
  a.join(); b.join();
  IO.println(count);
}

// Schedules:
//   1 | 48 | lost
//   2 | 32

// Races:
//   count: 11, 11
