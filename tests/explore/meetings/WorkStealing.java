/// Each task is done once, by its owner or by the thief.
final LinkedBlockingDeque<Integer> tasks = new LinkedBlockingDeque<>();
final AtomicInteger done = new AtomicInteger();

void main() throws InterruptedException {
  for (int i = 1; i <= 3; i++) tasks.addFirst(i);
  var thief = new Thread(() -> work(tasks::pollLast));
  thief.start();
  work(tasks::pollFirst);
  thief.join();
  IO.println(done);
}

void work(Supplier<Integer> next) {
  for (Integer task; (task = next.get()) != null; ) done.addAndGet(task);
}

// Reachable:
//   6
