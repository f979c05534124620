/// A pool may put something around its tasks.
static class Mine extends ScheduledThreadPoolExecutor {
  Mine() { super(1); }
  @Override protected <V> RunnableScheduledFuture<V> decorateTask(Runnable r, RunnableScheduledFuture<V> task) {
    IO.println("decorated");
    return task;
  }
}
void main() throws Exception {
  var pool = new Mine();
  pool.schedule(() -> IO.println("ran"), 1, TimeUnit.MILLISECONDS).get();
  pool.shutdown();
}

// Refused:
//   3: a scheduled pool that decorates its tasks (decorate what it is given) is not modelled
