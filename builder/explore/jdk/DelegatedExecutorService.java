package explore.jdk;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// An executor of which nobody can tell which class does all.
sealed class DelegatedExecutorService implements ExecutorService
    permits DelegatedScheduledExecutorService {
  private final ExecutorService to;

  DelegatedExecutorService(ExecutorService to) {
    this.to = Objects.requireNonNull(to);
  }

  @Override
  public void execute(Runnable task) {
    to.execute(task);
  }

  @Override
  public void shutdown() {
    to.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    return to.shutdownNow();
  }

  @Override
  public boolean isShutdown() {
    return to.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return to.isTerminated();
  }

  @Override
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    return to.awaitTermination(time, unit);
  }

  @Override
  public void close() {
    to.close();
  }

  @Override
  public Future<?> submit(Runnable task) {
    return to.submit(task);
  }

  @Override
  public <T> Future<T> submit(Callable<T> task) {
    return to.submit(task);
  }

  @Override
  public <T> Future<T> submit(Runnable task, T result) {
    return to.submit(task, result);
  }

  @Override
  public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks)
      throws InterruptedException {
    return to.invokeAll(tasks);
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long time, TimeUnit unit)
      throws InterruptedException {
    return to.invokeAll(tasks, time, unit);
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    return to.invokeAny(tasks);
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return to.invokeAny(tasks, time, unit);
  }

  @Override
  public String toString() {
    return to.toString();
  }
}
