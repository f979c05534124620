/// Who awaits that nothing is left may find nothing left, or its time over.
final AtomicInteger n = new AtomicInteger();

void main() {
  var pool = ForkJoinPool.commonPool();
  for (int i = 0; i < 2; i++) pool.execute(n::incrementAndGet);
  boolean quiet = pool.awaitQuiescence(1, TimeUnit.SECONDS);
  IO.println(quiet + " " + n.get());
}

// Reachable:
//   false 0
//   false 1
//   false 2
//   true 2
