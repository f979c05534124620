/// Nor who cancels in vain.
static int x;
static final AtomicInteger FLAG = new AtomicInteger();
static final FutureTask<Integer> f = new FutureTask<>(() -> 1);
void main() throws Exception {
  f.run();
  var a = new Thread(() -> { try {
    x = 1;
    f.cancel(false);
    FLAG.setOpaque(1);
  } catch (Exception e) { IO.println(e); } });
  var b = new Thread(() -> { try {
    while (FLAG.getOpaque() == 0) Thread.onSpinWait();
    f.isDone();
    IO.println(x);
  } catch (Exception e) { IO.println(e); } });
  a.start(); b.start(); a.join(); b.join();
  
}

// Races:
//   x: 8, 15
