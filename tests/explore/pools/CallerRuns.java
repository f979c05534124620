/// Who submits too much works itself.
final Queue<String> log = new ConcurrentLinkedQueue<>();

void main() throws InterruptedException {
  var pool =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(1),
          new ThreadPoolExecutor.CallerRunsPolicy());
  for (var task : List.of("a", "b", "c"))
    pool.execute(() -> log.add(task + (Thread.currentThread().getName().equals("main") ? "!" : "")));
  pool.shutdown();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(log);
}

// Reachable:
//   [a, b, c]
//   [a, b, c!]
//   [a, c!, b]
//   [c!, a, b]
