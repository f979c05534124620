package explore.jdk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The result of one of several tasks: `AbstractExecutorService.invokeAny`. It submits the next one
/// as long as none is done, and cancels the others in the end.
final class AnyOf<T> {
  private final Pool pool;
  private final boolean timed;
  private final ExecutorCompletionService<T> done;
  private final List<Future<T>> futures = new ArrayList<>();
  private ExecutionException failure;

  AnyOf(Pool pool, boolean timed) {
    this.pool = pool;
    this.timed = timed;
    done = new ExecutorCompletionService<>(pool);
  }

  T of(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (tasks.isEmpty()) throw new IllegalArgumentException();
    try {
      return first(new ArrayList<>(tasks));
    } finally {
      Pool.cancel(futures);
    }
  }

  private T first(List<Callable<T>> left)
      throws InterruptedException, ExecutionException, TimeoutException {
    futures.add(done.submit(left.removeFirst()));
    for (int active = 1; active > 0 || !left.isEmpty(); ) {
      var future = done.poll();
      if (future == null) {
        if (!left.isEmpty()) {
          futures.add(done.submit(left.removeFirst()));
          active++;
          continue;
        }
        future = timed ? done.poll(1, TimeUnit.NANOSECONDS) : done.take();
        if (future == null) throw new TimeoutException();
      }
      active--;
      try {
        return future.get();
      } catch (ExecutionException e) {
        failure = e;
      } catch (RuntimeException e) {
        failure = new ExecutionException(e);
      }
    }
    throw failure;
  }
}
