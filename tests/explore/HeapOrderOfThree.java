/// Tasks that were not due come out of a heap, in its order.
void main() throws Exception {
  var pool = new ScheduledThreadPoolExecutor(1);
  var f = pool.schedule(() -> { }, 4, TimeUnit.DAYS);
  var g = pool.schedule(() -> { }, 3, TimeUnit.DAYS);
  var h = pool.schedule(() -> { }, 2, TimeUnit.DAYS);
  var l = pool.shutdownNow();
  IO.println((l.get(0) == h) + " " + (l.get(0) == f));
}

// Refused:
//   8: which delayed tasks shutdownNow gives back first (ask how many) is not modelled
