package explore.jdk;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;

/// Stands in for the JDK's, by its code: a task's future comes into the queue when the task has
/// ended.
public class ExecutorCompletionService<V> implements CompletionService<V> {
  private final Executor executor;
  private final BlockingQueue<Future<V>> done;

  /// What puts a future into the queue once it was run.
  private static final class Queueing<V> extends FutureTask<Void> {
    private final Future<V> task;
    private final BlockingQueue<Future<V>> done;

    Queueing(RunnableFuture<V> task, BlockingQueue<Future<V>> done) {
      super(task, null);
      this.task = task;
      this.done = done;
    }

    @Override
    protected void done() {
      done.add(task);
    }
  }

  public ExecutorCompletionService(Executor executor) {
    this(executor, new explore.jdk.BlockingQueue<>());
  }

  public ExecutorCompletionService(Executor executor, BlockingQueue<Future<V>> done) {
    this.executor = Objects.requireNonNull(executor);
    this.done = Objects.requireNonNull(done);
  }

  private Future<V> submit(RunnableFuture<V> future) {
    executor.execute(new Queueing<>(future, done));
    return future;
  }

  @Override
  public Future<V> submit(Callable<V> task) {
    Objects.requireNonNull(task);
    return submit(executor instanceof Pool pool ? pool.newTaskFor(task) : new FutureTask<>(task));
  }

  @Override
  public Future<V> submit(Runnable task, V value) {
    Objects.requireNonNull(task);
    return submit(
        executor instanceof Pool pool
            ? pool.newTaskFor(task, value)
            : new FutureTask<>(task, value));
  }

  @Override
  public Future<V> take() throws InterruptedException {
    return done.take();
  }

  @Override
  public Future<V> poll() {
    return done.poll();
  }

  @Override
  public Future<V> poll(long time, TimeUnit unit) throws InterruptedException {
    return done.poll(time, unit);
  }
}
