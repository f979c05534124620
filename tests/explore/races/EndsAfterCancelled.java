/// Nor the end of a task that was cancelled.
static int x;
static final AtomicInteger FLAG = new AtomicInteger();
void main() throws Exception {
  var f = new FutureTask<>(() -> {
    while (FLAG.getOpaque() == 0) Thread.onSpinWait();
    x = 1;
    return 1;
  });
  var t = new Thread(() -> {
    f.run();
    FLAG.setOpaque(2);
  });
  t.start();
  boolean c = f.cancel(false);
  FLAG.setOpaque(1);
  while (FLAG.getOpaque() != 2) Thread.onSpinWait();
  if (c && f.isDone()) IO.println(x);
}

// Races:
//   x: 7, 18
