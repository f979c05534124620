package explore.jdk;

import explore.model.Steps;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A task of a scheduled pool. Its time isn't known: which of two comes first is, only where one
/// thread asked for both, and for the first of them earlier and with no longer a delay.
final class ScheduledTask<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {
  /// When it is to run.
  ///
  /// @param asker  a key of the thread that asked; 0 if that rules nothing out
  /// @param nth    of what all ask of the pool
  /// @param delay  in nanoseconds from then on
  /// @param period in nanoseconds; 0 if it runs once, negative if it counts from the end of a run
  record Due(long asker, int nth, long delay, long period) {
    /// Does it certainly come before this one?
    boolean before(Due other) {
      return asker != 0 && asker == other.asker && nth < other.nth && delay <= other.delay;
    }

    /// The next run of what runs periodically. From the end of a run it is asked for anew.
    ///
    /// @param others that wait
    Due next(int asked, Stream<Due> others) {
      if (period < 0) return new Due(Steps.key(Steps.me()), asked, -period, period);
      var next = new Due(asker, nth, delay + period, period);
      boolean ordered = others.anyMatch(due -> due.before(next) || next.before(due));
      return ordered ? next : new Due(0, 0, period, period);
    }
  }

  private final ScheduledThreadPoolExecutor pool;
  private Due due;

  ScheduledTask(ScheduledThreadPoolExecutor pool, Callable<V> task, Due due) {
    super(task);
    this.pool = pool;
    this.due = due;
  }

  Due due() {
    return due;
  }

  @Override
  public boolean isPeriodic() {
    return due.period != 0;
  }

  @Override
  public boolean cancel(boolean interrupt) {
    boolean cancelled = super.cancel(interrupt);
    if (cancelled && pool.getRemoveOnCancelPolicy()) pool.remove(this);
    return cancelled;
  }

  @Override
  public void run() {
    if (!pool.mayRun(this)) cancel(false);
    else if (!isPeriodic()) super.run();
    else if (runAndReset()) {
      due = due.next(pool.asked(), pool.waiting());
      pool.placeAgain(this);
    }
  }

  @Override
  public long getDelay(TimeUnit unit) {
    return Steps.refuse("getDelay of a scheduled task");
  }

  @Override
  public int compareTo(Delayed other) {
    return Steps.refuse("compareTo of a scheduled task");
  }
}
