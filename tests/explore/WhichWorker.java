/// How many workers run two tasks is not specified: one may run both.
final Set<Thread> seen = ConcurrentHashMap.newKeySet();

void main() {
  var one = CompletableFuture.runAsync(() -> seen.add(Thread.currentThread()));
  var two = CompletableFuture.runAsync(() -> seen.add(Thread.currentThread()));
  CompletableFuture.allOf(one, two).join();
  IO.println(seen.size());
}

// Refused:
//   5: Thread.currentThread() of a worker of the common pool is not modelled
