/// Which of two periodic tasks is cancelled first is told by a heap.
void main() throws Exception {
  var pool = new ScheduledThreadPoolExecutor(1);
  var f = pool.scheduleAtFixedRate(() -> { }, 4, 1, TimeUnit.DAYS);
  var g = pool.scheduleAtFixedRate(() -> { }, 2, 1, TimeUnit.DAYS);
  var t = new Thread(() -> {
    boolean sooner = g.isCancelled();
    boolean later = f.isCancelled();
    IO.println(sooner + " " + later);
  });
  t.start();
  pool.shutdown();
  t.join();
}

// Reachable:
//   false false
//   false true
//   true false
//   true true
