/// Who meets a submitted task first, who got it back or who runs it: to all it is the same object.
int x;
final ThreadPoolExecutor pool = new ThreadPoolExecutor(
    1, 1, 1, TimeUnit.MILLISECONDS, new ArrayBlockingQueue<>(1));
Future<Integer> second;

void main() {
  pool.allowCoreThreadTimeOut(true);
  pool.submit(() -> {
    pool.shutdown();
    return second == null || !second.isDone();
  });
  try {
    second = pool.submit(() -> x = 2);
  } catch (RejectedExecutionException e) {
    IO.println("rejected");
  }
  IO.println(x);
}

// Reachable:
//   0
//   2
//   rejected\n0
