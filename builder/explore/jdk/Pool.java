package explore.jdk;

import explore.model.Numbers;
import explore.model.State;
import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// An executor with threads of its own: how it is shut down, and what awaits its end.
abstract class Pool extends AbstractExecutorService {
  final List<Thread> threads = new ArrayList<>();
  /// Those of them that have not left.
  private final List<Thread> present = new ArrayList<>();
  private final ThreadFactory factory;
  boolean shut;
  boolean stopped;
  /// Was it shut down when nothing was left, and doesn't say yet that it has ended?
  private boolean ending;

  Pool(ThreadFactory factory) {
    this.factory = Objects.requireNonNull(factory);
    Steps.execution().identities().allocated(this, "", false);
  }

  /// Names threads as the JDK's default factory does.
  private record Naming(String pool, Numbers threads) implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
      return Threads.make(task, pool + threads.next(), false, false);
    }
  }

  static ThreadFactory named() {
    var pool = "pool-" + State.now().pools.next() + "-thread-";
    return new Naming(pool, new Numbers(pool.intern(), 1));
  }

  /// Does nobody else make its threads?
  final boolean makesThreads() {
    return factory instanceof Naming;
  }

  abstract Location location();

  /// Tells the location's new value.
  abstract void changed();

  /// Has it no threads any more, and no tasks, and gets none?
  abstract boolean isEmptied();

  final boolean hasEnded() {
    return isEmptied() && !ending;
  }

  /// A part of its location's value.
  final int flags() {
    return (shut ? 83 : 0) + (stopped ? 89 : 0) + (ending ? 1024 : 0);
  }

  /// Takes away the tasks that have not begun.
  abstract List<Runnable> drain();

  /// Does who awaits its end wait at a latch?
  abstract boolean atLatch();

  /// It was shut down, and may have ended by that, which is told a moment later.
  ///
  /// @param already was it shut down before?
  private void wasShut(boolean already) {
    if (!already) ending = isEmptied() && Steps.execution().kinds().endsAreSteps();
    changed();
    Steps.me().observe(ending ? 239 : 241); // who shuts it down meanwhile may tell it, too
    if (ending) {
      Steps.take(step("ends").writes().orders(Order.BOTH));
      ending = false;
      changed();
    }
    tidyUp();
  }

  /// Does what is to be done when it has ended.
  void tidyUp() {}

  Operation shuts(String verb) {
    return step(verb).writes().orders(Order.BOTH);
  }

  final Operation step(String verb) {
    return Steps.operation(verb, location());
  }

  /// Makes a thread, or gives null.
  final Thread newThread(Runnable work) {
    return factory.newThread(work);
  }

  final void start(Thread thread) {
    threads.add(thread);
    present.add(thread);
    Threads.start(thread);
  }

  /// The running thread is none of its threads any more.
  final void goes() {
    present.remove(Threads.me());
  }

  @Override
  public void shutdown() {
    Steps.take(shuts("shuts down"));
    boolean already = shuts();
    whenShut();
    wasShut(already);
  }

  /// It gets no tasks from now on. Gives whether that was so already.
  private boolean shuts() {
    boolean already = shut;
    shut = true;
    nowShut();
    return already;
  }

  /// Refuses what is not known of one that is shut down.
  void nowShut() {}

  /// Does what comes between shutting down and its end.
  void whenShut() {}

  @Override
  public List<Runnable> shutdownNow() {
    Steps.execution().watch(Watched.STOPS);
    Steps.take(shuts("stops").observes());
    boolean already = shuts();
    stopped = true;
    changed();
    Threads.interruptAll(present, location());
    var left = drain();
    wasShut(already);
    return left;
  }

  @Override
  public boolean isShutdown() {
    Steps.take(step("asks isShutdown of").observes());
    return shut;
  }

  @Override
  public boolean isTerminated() {
    Steps.execution().watch(Watched.ENDS);
    Steps.take(step("asks isTerminated of").observes().orders(Order.ACQUIRE));
    if (hasEnded()) joined();
    return hasEnded();
  }

  final void joined() {
    for (var thread : threads) Steps.execution().joined(Steps.execution().thread(thread));
  }

  @Override
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    if (Steps.endless(time, unit)) awaitTermination();
    else if (!isTerminated()
        && !Steps.timedToEnd(step("awaits the end of"), this::hasEnded, false, atLatch()))
      return false;
    joined();
    return true;
  }

  /// No step, but where an interrupt may come first: see `Threads.join`.
  private void awaitTermination() throws InterruptedException {
    var execution = Steps.execution();
    var me = Steps.me();
    var flag = Steps.interruptsOf(me);
    if (me.interrupted() | execution.touch(flag, false)) {
      execution.watch(Watched.ENDS);
      var awaits = step("awaits the end of").and(flag).always().orders(Order.ACQUIRE);
      awaits.when(() -> hasEnded() || me.interrupted());
      Steps.untilEnd(awaits, this::hasEnded, atLatch());
    } else {
      execution.await(
          "awaits the end of", "tasks", me.line(), () -> hasEnded() || me.interrupted());
    }
    if (!hasEnded()) Steps.checkInterrupt();
  }

  @Override
  public void close() {
    shutdown();
    boolean interrupted = false;
    while (true) {
      try {
        awaitTermination();
        break;
      } catch (InterruptedException e) {
        if (!interrupted) shutdownNow();
        interrupted = true;
      }
    }
    joined();
    if (interrupted) Threads.interrupt(Threads.me());
  }

  @Override
  protected <V> RunnableFuture<V> newTaskFor(Callable<V> task) {
    return new FutureTask<>(task);
  }

  @Override
  protected <V> RunnableFuture<V> newTaskFor(Runnable task, V value) {
    return new FutureTask<>(task, value);
  }

  // ---- Several tasks

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    try {
      return new AnyOf<T>(this, false).of(tasks);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return new AnyOf<T>(this, !Steps.endless(time, unit)).of(tasks);
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long time, TimeUnit unit)
      throws InterruptedException {
    if (Steps.endless(time, unit)) return invokeAll(tasks);
    var futures = new ArrayList<Future<T>>();
    for (var task : tasks) futures.add(newTaskFor(task));
    int ended = 0;
    try {
      if (executedInTime(futures, time > 0))
        while (ended < futures.size() && endsInTime(futures.get(ended))) ended++;
    } catch (Throwable any) {
      cancel(futures);
      throw any;
    }
    cancel(futures.subList(ended, futures.size()));
    return futures;
  }

  /// The time may be over before each but the first, if there is any.
  private <T> boolean executedInTime(List<Future<T>> futures, boolean any) {
    for (var future : futures) {
      if (future != futures.getFirst() ? timeIsOver() : !any) return false;
      execute((Runnable) future);
    }
    return true;
  }

  private boolean timeIsOver() {
    return Steps.chosen(2, "looks at the clock for", location()) == 1;
  }

  private static boolean endsInTime(Future<?> future) throws InterruptedException {
    try {
      if (!future.isDone()) future.get(1, TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (CancellationException | ExecutionException e) {
      return true;
    }
  }

  static void cancel(List<? extends Future<?>> futures) {
    for (var future : futures) future.cancel(true);
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a pool");
  }
}
