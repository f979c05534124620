package explore.jdk;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// A scheduled executor of which nobody can tell which class does all.
final class DelegatedScheduledExecutorService extends DelegatedExecutorService
    implements ScheduledExecutorService {
  private final ScheduledExecutorService to;

  DelegatedScheduledExecutorService(ScheduledExecutorService to) {
    super(to);
    this.to = to;
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    return to.schedule(task, delay, unit);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
    return to.schedule(task, delay, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable task, long initial, long period, TimeUnit unit) {
    return to.scheduleAtFixedRate(task, initial, period, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, long initial, long delay, TimeUnit unit) {
    return to.scheduleWithFixedDelay(task, initial, delay, unit);
  }
}
