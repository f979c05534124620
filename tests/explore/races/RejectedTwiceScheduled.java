/// Nor where tasks wait for their time.
static int x;
static final AtomicInteger FLAG = new AtomicInteger();
void main() throws Exception {
  var p = new ScheduledThreadPoolExecutor(1);
  var c = new Thread(p::shutdown);
  var a = new Thread(() -> {
    while (!p.isShutdown()) Thread.onSpinWait();
    x = 1;
    try { p.execute(() -> { }); } catch (RejectedExecutionException e) { }
    FLAG.setOpaque(1);
  });
  var b = new Thread(() -> {
    while (FLAG.getOpaque() == 0) Thread.onSpinWait();
    try { p.execute(() -> { }); } catch (RejectedExecutionException e) { }
    IO.println(x);
  });
  a.start(); b.start(); c.start();
}

// Races:
//   x: 9, 16
