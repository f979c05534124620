package explore.jdk;

import explore.model.Steps;
import explore.schedule.Order;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Stands in for the JDK's, by its code; its time is free: what waits may be due at any moment, in
/// each order that is not ruled out. To look whether it is shut down, to put a task into its queue,
/// and to look again are steps of their own.
public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor
    implements ScheduledExecutorService {
  private final DelayedTasks delayed = (DelayedTasks) tasks;
  private boolean removesCancelled;
  private int asked;

  public ScheduledThreadPoolExecutor(int core) {
    this(core, named(), new Rejections.AbortPolicy());
  }

  public ScheduledThreadPoolExecutor(int core, ThreadFactory factory) {
    this(core, factory, new Rejections.AbortPolicy());
  }

  public ScheduledThreadPoolExecutor(int core, RejectedExecutionHandler handler) {
    this(core, named(), handler);
  }

  public ScheduledThreadPoolExecutor(
      int core, ThreadFactory factory, RejectedExecutionHandler handler) {
    super(some(core), factory, handler);
    if (declares(getClass(), "decorateTask", 2))
      Steps.refuse("a scheduled pool that decorates its tasks (decorate what it is given)");
  }

  private static int some(int core) {
    return core == 0 ? Steps.refuse("a scheduled pool without core workers") : core;
  }

  @Override
  final boolean fixed() {
    return false;
  }

  @Override
  final boolean comesLate() {
    return true;
  }

  final int asked() {
    return asked++;
  }

  final Stream<ScheduledTask.Due> waiting() {
    return delayed.all().stream().map(ScheduledTask::due);
  }

  // ---- What comes

  private <V> ScheduledTask<V> schedule(Callable<V> task, long delay, long period) {
    var due = new ScheduledTask.Due(Steps.key(Steps.me()), asked(), Math.max(0, delay), period);
    var scheduled = new ScheduledTask<V>(this, task, due);
    Steps.take(step("looks whether it may submit to").observes().orders(Order.ACQUIRE));
    Steps.me().observe(shut ? 151 : 163);
    if (shut) reject(scheduled);
    else place(scheduled);
    return scheduled;
  }

  /// It may be shut down meanwhile, or have no worker any more.
  private void place(ScheduledTask<?> task) {
    Steps.take(step("puts a task into").writes().orders(Order.BOTH));
    delayed.add(task);
    Steps.take(adds(step("looks again at").writes().observes()));
    boolean dropped = !runs(task) && delayed.remove(task);
    boolean added = !dropped && workers < core && isOpen();
    Steps.me().observe(dropped ? 193 : added ? 197 : 199);
    if (dropped) task.cancel(false);
    else if (added) add(null);
    else Steps.me().onlyRead(location());
  }

  private boolean isOpen() {
    return !shut || !stopped && !delayed.isEmpty();
  }

  /// Puts back what has run and is to run again.
  final void placeAgain(ScheduledTask<?> task) {
    if (mayRun(task)) place(task);
    else task.cancel(false);
  }

  /// A step only where others can shut it down.
  final boolean mayRun(ScheduledTask<?> task) {
    Steps.take(Steps.operation("looks again at", changes()).observes());
    Steps.me().observe(stopped ? 179 : shut ? 181 : 191);
    return runs(task);
  }

  private boolean runs(ScheduledTask<?> task) {
    return !shut || !stopped && !hasEnded() && !task.isPeriodic();
  }

  @Override
  final void whenShut() {
    changed();
    var waiting = delayed.all();
    for (var task : waiting) Steps.me().observe(Steps.execution().identities().hash(task));
    var left = new ArrayList<>(waiting);
    left.removeIf(task -> !task.isPeriodic() && !task.isCancelled());
    while (!left.isEmpty()) // which is first in the JDK's heap hangs on when each is due
    forget(left.remove(Steps.chosen(left.size(), "takes the next task of", location())));
  }

  private void forget(ScheduledTask<?> task) {
    Steps.take(step("takes a task back from").writes().observes());
    if (delayed.remove(task)) task.cancel(false);
  }

  // ---- What can be asked for

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    return schedule(java.util.concurrent.Executors.callable(task), unit.toNanos(delay), 0);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
    return schedule(Objects.requireNonNull(task), unit.toNanos(delay), 0);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable task, long initial, long period, TimeUnit unit) {
    return periodic(task, unit.toNanos(initial), positive(period, unit));
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, long initial, long delay, TimeUnit unit) {
    return periodic(task, unit.toNanos(initial), -positive(delay, unit));
  }

  private static long positive(long time, TimeUnit unit) {
    if (time <= 0) throw new IllegalArgumentException();
    return unit.toNanos(time);
  }

  private ScheduledFuture<?> periodic(Runnable task, long initial, long period) {
    return schedule(java.util.concurrent.Executors.callable(task), initial, period);
  }

  @Override
  public void execute(Runnable task) {
    schedule(task, 0, TimeUnit.NANOSECONDS);
  }

  @Override
  public Future<?> submit(Runnable task) {
    return schedule(task, 0, TimeUnit.NANOSECONDS);
  }

  @Override
  public <T> Future<T> submit(Runnable task, T result) {
    return schedule(java.util.concurrent.Executors.callable(task, result), 0, 0);
  }

  @Override
  public <T> Future<T> submit(Callable<T> task) {
    return schedule(task, 0, TimeUnit.NANOSECONDS);
  }

  @Override
  public int getMaximumPoolSize() {
    return Integer.MAX_VALUE;
  }

  public void setRemoveOnCancelPolicy(boolean removes) {
    if (largest > 0) Steps.refuse("setRemoveOnCancelPolicy of a pool at work");
    removesCancelled = removes;
  }

  public boolean getRemoveOnCancelPolicy() {
    return removesCancelled;
  }

  public void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean executes) {
    if (!executes) Steps.refuse("a scheduled pool that forgets delayed tasks when it is shut down");
  }

  public boolean getExecuteExistingDelayedTasksAfterShutdownPolicy() {
    return true;
  }

  public void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean continues) {
    if (continues) Steps.refuse("a scheduled pool that goes on when it is shut down");
  }

  public boolean getContinueExistingPeriodicTasksAfterShutdownPolicy() {
    return false;
  }
}
