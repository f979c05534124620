package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.State;
import explore.model.Steps;
import explore.model.ThreadEnd;
import explore.schedule.Location;
import explore.schedule.SharedKinds.Watched;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Stands in for the JDK's. Each task has a thread of its own, a daemon.
///
/// That is what so many workers can do, and all that fewer can, as tasks wait for tasks and locks
/// only. Where the program says how many there are, no more tasks may be there at once. One and the
/// task that it forks and joins in the same breath count as one: that needs no other worker.
public class ForkJoinPool extends Pool {
  private static final int MOST = 0x7fff;
  private static final String ENDLESS =
      "a loop that may go on for ever, beside fork-join tasks, is not modelled";

  /// How many workers there are; 0 if that depends on the machine.
  private final int parallelism;

  private final boolean common;

  private boolean helped;
  private int running;
  private int started;
  /// How many of those that run wait for one that they may run themselves, if one looks now.
  int sharing;

  /// The one of the JVM.
  private record Common(ForkJoinPool pool) {}

  public ForkJoinPool() {
    this(0, false);
  }

  public ForkJoinPool(int parallelism) {
    this(positive(parallelism), false);
    Steps.execution().forks.limit(this::limit);
  }

  private ForkJoinPool(int parallelism, boolean common) {
    super(_ -> null);
    this.parallelism = parallelism;
    this.common = common;
    Steps.execution().notes().refusesEndless(ENDLESS);
  }

  private static int positive(int parallelism) {
    if (parallelism <= 0 || parallelism > MOST) throw new IllegalArgumentException();
    return parallelism;
  }

  public static ForkJoinPool commonPool() {
    return State.now().one(Common.class, () -> new Common(new ForkJoinPool(0, true))).pool();
  }

  /// The one that a task is forked to by this thread.
  static ForkJoinPool here() {
    var me = Steps.me();
    var pool = JoinedTask.poolOf(me);
    if (pool == null && me.pooled) Steps.refuse("a fork by a task of a CompletableFuture");
    return pool == null ? commonPool() : pool;
  }

  private String limit() {
    if (running - sharing <= parallelism) return "";
    return "more fork-join tasks at once than their pool has workers: "
        + parallelism
        + " (give it more, or leave it to the machine: new ForkJoinPool())";
  }

  final boolean isCommon() {
    return common;
  }

  /// Has anybody run tasks who awaited that nothing is left?
  final boolean isHelped() {
    return helped;
  }

  final boolean isSingle() {
    return parallelism == 1;
  }

  /// Could all tasks so far have had a worker each?
  final boolean hasRoom() {
    return parallelism == 0 || started <= parallelism;
  }

  @Override
  Location location() {
    return Steps.execution().location(this, "tasks", "fork-join pool", "");
  }

  @Override
  void changed() {
    Steps.execution().wrote(location(), mix(running, flags()), running + " run");
  }

  @Override
  boolean isEmptied() {
    return shut && running == 0;
  }

  @Override
  List<Runnable> drain() {
    return new ArrayList<>();
  }

  @Override
  boolean atLatch() {
    return true;
  }

  // ---- What comes

  /// Has a task run by a thread of its own.
  final void push(JoinedTask<?> task) {
    task.begin(this);
    running++;
    started++;
    changed();
    var thread = Threads.make(() -> work(task), common ? "common pool" : "pool", true, false);
    start(thread);
    task.runsIn(Steps.execution().thread(thread));
  }

  private void work(JoinedTask<?> task) {
    task.run();
    if (Steps.execution().kinds().endsAreSteps()) Steps.take(step("leaves").writes());
    running--;
    changed();
  }

  /// What a task throws that was executed goes to a handler, if there is one.
  static void refuseHandler() {
    var handler = ThreadEnd.defaultHandler(Steps.execution());
    Steps.take(Steps.operation("looks for", handler).observes());
    if (State.now().handler != null)
      Steps.refuse("a handler of uncaught exceptions of fork-join tasks");
  }

  private <T extends ForkJoinTask<?>> T put(T task) {
    if (JoinedTask.poolOf(Steps.me()) != this) {
      Steps.take(step("submits to").writes().observes());
      if (shut) throw new RejectedExecutionException();
    }
    push(task);
    return task;
  }

  public <T> T invoke(ForkJoinTask<T> task) {
    var failure = put(Objects.requireNonNull(task)).awaitFailure();
    if (failure instanceof RuntimeException || failure instanceof Error)
      throw ForkJoinTask.<RuntimeException>unchecked(failure);
    if (failure != null) throw new RuntimeException(failure);
    return task.value;
  }

  public void execute(ForkJoinTask<?> task) {
    put(Objects.requireNonNull(task));
  }

  @Override
  public void execute(Runnable task) {
    put(AdaptedTask.of(task, null, AdaptedTask.Kind.EXECUTED));
  }

  public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
    return put(Objects.requireNonNull(task));
  }

  @Override
  public <T> ForkJoinTask<T> submit(Callable<T> task) {
    return put(new AdaptedTask<T>(task, AdaptedTask.submitted()));
  }

  @Override
  public <T> ForkJoinTask<T> submit(Runnable task, T value) {
    return put(AdaptedTask.of(task, value, AdaptedTask.submitted()));
  }

  @Override
  public ForkJoinTask<?> submit(Runnable task) {
    return submit(task, null);
  }

  @Override
  public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks)
      throws InterruptedException {
    var all = new ArrayList<ForkJoinTask<T>>();
    for (var task : tasks) all.add(put(new AdaptedTask<T>(task, AdaptedTask.Kind.INTERRUPTIBLE)));
    for (var task : all.reversed()) task.await(true);
    return new ArrayList<>(all);
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long time, TimeUnit unit) {
    return Steps.refuse("ForkJoinPool.invokeAll with a time");
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks) {
    return Steps.refuse("ForkJoinPool.invokeAny");
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return Steps.refuse("ForkJoinPool.invokeAny");
  }

  // ---- Its end

  /// Whoever waits may run tasks meanwhile, but where it is a thread that has locks.
  public boolean awaitQuiescence(long time, TimeUnit unit) {
    var me = Steps.me();
    boolean endless = Steps.endless(time, unit);
    if (me.pooled || Steps.execution().forks.holdsLock(me, Steps.execution()))
      Steps.refuse("awaitQuiescence by a task, or while a lock is held");
    if (me.interrupted() | Steps.execution().touch(Steps.interruptsOf(me), false))
      Steps.refuse("awaitQuiescence by a thread that may be interrupted");
    if (!common) Steps.refuse("awaitQuiescence of a pool of one's own (close it)");
    helped = true;
    Steps.execution().watch(Watched.ENDS);
    var awaits = step("awaits the quiescence of").observes();
    Steps.take(awaits.when(() -> running == 0 || !endless));
    boolean quiet = running == 0;
    me.observe(quiet ? 71 : 73);
    if (quiet) joined();
    else awaits.tells(", timed out");
    return quiet;
  }

  @Override
  public void shutdown() {
    if (!common) super.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    return Steps.refuse("ForkJoinPool.shutdownNow, also by who is interrupted while closing it");
  }

  @Override
  public void close() {
    if (!common) super.close();
  }

  @Override
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    if (common) Steps.refuse("awaitTermination of the common pool (use awaitQuiescence)");
    if (Steps.me().pooled) Steps.refuse("awaitTermination by a task");
    return super.awaitTermination(time, unit);
  }

  public int getParallelism() {
    if (parallelism == 0) Steps.refuse("getParallelism, which depends on the machine");
    return parallelism;
  }
}
