/// As many workers as tasks, or one that is used again.
void main() throws InterruptedException {
  var names = new ConcurrentLinkedQueue<String>();
  try (var pool = Executors.newCachedThreadPool()) {
    for (int i = 0; i < 2; i++) pool.execute(() -> names.add(end(Thread.currentThread().getName())));
  }
  IO.println(names);
}

String end(String name) {
  return name.substring(name.lastIndexOf('-') + 1);
}

// Reachable:
//   [1, 1]
//   [1, 2]
//   [2, 1]
