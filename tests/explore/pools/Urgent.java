/// What is more urgent comes before what waits; the first has begun.
record Job(int urgency, Runnable work) implements Runnable, Comparable<Job> {
  public void run() {
    work.run();
  }

  public int compareTo(Job other) {
    return urgency - other.urgency;
  }
}

void main() throws InterruptedException {
  var log = new ConcurrentLinkedQueue<Integer>();
  var pool =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>());
  for (int urgency : new int[] {3, 2, 1}) pool.execute(new Job(urgency, () -> log.add(urgency)));
  pool.shutdown();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(log);
}

// Reachable:
//   [3, 1, 2]
//   [3, 2, 1]
