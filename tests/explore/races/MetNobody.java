/// Nor who meets nobody.
static int x;
static final AtomicInteger FLAG = new AtomicInteger();
static final SynchronousQueue<Integer> q = new SynchronousQueue<>();
void main() throws Exception {
  
  var a = new Thread(() -> { try {
    x = 1;
    q.offer(1);
    FLAG.setOpaque(1);
  } catch (Exception e) { IO.println(e); } });
  var b = new Thread(() -> { try {
    while (FLAG.getOpaque() == 0) Thread.onSpinWait();
    q.poll();
    IO.println(x);
  } catch (Exception e) { IO.println(e); } });
  a.start(); b.start(); a.join(); b.join();
  
}

// Races:
//   x: 8, 15
