package explore.jdk;

import static explore.schedule.Fingerprint.mix;

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
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// An executor: up to so many workers, then a queue; or a thread for each task.
///
/// As `ThreadPoolExecutor` of JDK 25 has it, a worker whose task throws dies, and another takes its
/// place: its going and the other's coming are two steps, between which a new task may get a worker
/// of its own.
final class Pool extends AbstractExecutorService {
  private final int most;
  private final ThreadFactory factory;
  private final BlockingQueue<Runnable> tasks = new BlockingQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private int workers;
  private boolean shut;
  private boolean stopped;

  /// @param most 0 for a thread a task
  Pool(int most, ThreadFactory factory) {
    if (most < 0) throw new IllegalArgumentException();
    this.most = most;
    this.factory = Objects.requireNonNull(factory);
    Steps.execution().identities().allocated(this, "", false);
    Steps.execution().identities().allocated(tasks, "tasks", true);
  }

  /// Names threads as the JDK's default factory does.
  static ThreadFactory named() {
    var pool = "pool-" + State.now().pools.next() + "-thread-";
    var threads = new Numbers(pool.intern(), 1);
    return task -> Threads.make(task, pool + threads.next(), false, false);
  }

  private Location location() {
    return tasks.location();
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location());
  }

  private void changed() {
    Supplier<String> words =
        () -> shut ? "shut down" : tasks.hasElements() ? "tasks wait" : "no task waits";
    long state = mix(workers, (shut ? 83 : 0) + (stopped ? 89 : 0));
    Steps.execution().wrote(location(), mix(tasks.valueHash(), state), words);
  }

  @Override
  public void execute(Runnable task) {
    Objects.requireNonNull(task);
    Steps.take(step("submits to").writes().observes().orders(Order.BOTH));
    if (shut) throw rejected();
    if (most == 0 || workers < most) add(task);
    else {
      tasks.append(task);
      changed();
    }
  }

  /// Makes an exception as the JDK's, whose message has identity hash codes besides; or there is
  /// none. Who shows it whole shows what no schedule has: the real runs tell.
  private RejectedExecutionException rejected() {
    return most == 0
        ? new RejectedExecutionException()
        : new RejectedExecutionException("Task rejected from ThreadPoolExecutor");
  }

  private void add(Runnable first) {
    workers++;
    changed();
    boolean started = false;
    try {
      var thread = made(() -> work(first));
      threads.add(thread);
      Threads.start(thread);
      started = true;
    } finally {
      if (!started) {
        workers--;
        changed();
      }
    }
  }

  private Thread made(Runnable work) {
    var thread = factory.newThread(work);
    if (thread == null && most == 0) throw new RejectedExecutionException();
    return thread == null ? Steps.refuse("a pool whose factory makes no thread") : thread;
  }

  private void work(Runnable first) {
    boolean died = true;
    try {
      for (var task = first == null ? next() : first; task != null; task = next()) {
        forgetInterrupt();
        task.run();
        if (most == 0) break;
      }
      died = false;
    } finally {
      leave(died);
    }
  }

  private Runnable next() {
    Steps.take(
        step("takes a task from")
            .writes()
            .and(Steps.me().interruptFlag(Steps.execution().kinds()))
            .when(() -> tasks.hasElements() || shut)
            .orders(Order.BOTH));
    if (!tasks.hasElements()) return null;
    var task = tasks.remove0();
    changed();
    return task;
  }

  /// An interrupt that was meant for the task before is none of the next one's.
  private void forgetInterrupt() {
    if (most == 0) return;
    var flag = Steps.me().interruptFlag(Steps.execution().kinds());
    boolean others = Steps.execution().touch(flag, false);
    if (!Steps.me().interrupted()) return;
    Steps.me().observe(37); // who is interrupted later has no such step
    if (others) Steps.take(Steps.operation("looks at", flag).observes());
    if (!stopped) Steps.clearInterrupt();
  }

  private void leave(boolean died) {
    boolean replaces = died && most > 0;
    if (replaces || Steps.execution().kinds().endsAreSteps())
      Steps.take(step("leaves").writes().observes().orders(Order.BOTH));
    workers--;
    changed();
    if (!replaces) return;
    Steps.take(step("looks for a worker in place of itself in").writes().observes());
    boolean needed = !stopped && (!shut || tasks.hasElements());
    if (needed && workers < most) add(null);
  }

  private boolean terminated() {
    return shut && workers == 0 && !tasks.hasElements();
  }

  @Override
  public void shutdown() {
    Steps.take(step("shuts down").writes().orders(Order.BOTH));
    shut = true;
    changed();
  }

  @Override
  public List<Runnable> shutdownNow() {
    Steps.take(step("stops").writes().observes().orders(Order.BOTH));
    shut = stopped = true;
    var left = new ArrayList<Runnable>();
    while (tasks.hasElements()) left.add(tasks.remove0());
    changed();
    threads.forEach(Threads::interrupt);
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
    if (terminated()) joined();
    return terminated();
  }

  private void joined() {
    for (var thread : threads) Steps.execution().joined(Steps.execution().thread(thread));
  }

  @Override
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    if (Steps.endless(time, unit)) awaitTermination();
    else if (!isTerminated()
        && !Steps.timedToEnd(step("awaits the end of"), this::terminated, false, most == 0))
      return false;
    joined();
    return true;
  }

  /// No step, but where an interrupt may come first: see `Threads.join`.
  private void awaitTermination() throws InterruptedException {
    var execution = Steps.execution();
    var me = Steps.me();
    var flag = me.interruptFlag(execution.kinds());
    if (me.interrupted() | execution.touch(flag, false)) {
      execution.watch(Watched.ENDS);
      var awaits = step("awaits the end of").and(flag).always().orders(Order.ACQUIRE);
      awaits.when(() -> terminated() || me.interrupted());
      Steps.untilEnd(awaits, this::terminated, most == 0);
    } else {
      execution.await(
          "awaits the end of", "tasks", me.line(), () -> terminated() || me.interrupted());
    }
    if (!terminated()) Steps.checkInterrupt();
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

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks) {
    return Steps.refuse("invokeAny");
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long time, TimeUnit unit) {
    return Steps.refuse("invokeAny");
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long time, TimeUnit unit) {
    return Steps.refuse("invokeAll with a time-out");
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a pool");
  }
}
