/// Who is rejected orders nothing.
static int x;
static final AtomicInteger FLAG = new AtomicInteger();
static final ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
void main() throws Exception {
  p.shutdown();
  var a = new Thread(() -> { try {
    x = 1;
    try { p.execute(() -> { }); } catch (RejectedExecutionException e) { }
    FLAG.setOpaque(1);
  } catch (Exception e) { IO.println(e); } });
  var b = new Thread(() -> { try {
    while (FLAG.getOpaque() == 0) Thread.onSpinWait();
    try { p.execute(() -> { }); } catch (RejectedExecutionException e) { }
    IO.println(x);
  } catch (Exception e) { IO.println(e); } });
  a.start(); b.start(); a.join(); b.join();
  
}

// Races:
//   x: 8, 15
