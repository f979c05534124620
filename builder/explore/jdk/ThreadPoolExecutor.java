package explore.jdk;

import explore.jdk.PoolSize.Patience;
import explore.model.Steps;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// Stands in for the JDK's, by its code: up to so many core workers, then the queue, then more
/// workers, then whoever handles what is rejected.
///
/// To want a worker, to put into the queue and to look again are steps of their own. Where all
/// workers are core workers and the queue is never full, to submit is one step.
public class ThreadPoolExecutor extends Workers {
  private RejectedExecutionHandler handler;

  public ThreadPoolExecutor(
      int core, int most, long time, TimeUnit unit, BlockingQueue<Runnable> queue) {
    this(core, most, time, unit, queue, named(), new Rejections.AbortPolicy());
  }

  public ThreadPoolExecutor(
      int core,
      int most,
      long time,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      ThreadFactory factory) {
    this(core, most, time, unit, queue, factory, new Rejections.AbortPolicy());
  }

  public ThreadPoolExecutor(
      int core,
      int most,
      long time,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      RejectedExecutionHandler handler) {
    this(core, most, time, unit, queue, named(), handler);
  }

  public ThreadPoolExecutor(
      int core,
      int most,
      long time,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      ThreadFactory factory,
      RejectedExecutionHandler handler) {
    super(
        new PoolSize(core, most, patience(time, unit)),
        pool -> Tasks.of(Objects.requireNonNull(queue), pool),
        factory);
    this.handler = Objects.requireNonNull(handler);
  }

  /// One whose tasks wait for their time.
  ThreadPoolExecutor(int core, ThreadFactory factory, RejectedExecutionHandler handler) {
    super(new PoolSize(core, core, Patience.ENDLESS), DelayedTasks::new, factory);
    this.handler = Objects.requireNonNull(handler);
  }

  private static Patience patience(long time, TimeUnit unit) {
    if (time < 0) throw new IllegalArgumentException();
    if (Steps.endless(time, unit)) return Patience.ENDLESS;
    return time == 0 ? Patience.NONE : Patience.TIMED;
  }

  @Override
  final boolean tidies(Class<?> type) {
    return declares(type, "terminated", 0);
  }

  /// Has a class of the program's such a method?
  static boolean declares(Class<?> type, String name, int parameters) {
    if (type.getName().startsWith("explore.")) return false;
    for (var method : type.getDeclaredMethods())
      if (method.getName().equals(name) && method.getParameterCount() == parameters) return true;
    return declares(type.getSuperclass(), name, parameters);
  }

  // ---- What comes

  @Override
  public void execute(Runnable task) {
    Objects.requireNonNull(task);
    if (coreLeaves && placed(task)) return;
    var submits = adds(step("submits to").writes().orders(Order.ACQUIRE));
    submits.alternatives(() -> isOffered() ? tasks.ways() : 1);
    int way = Steps.execution().perform(submits);
    boolean offered = isOffered();
    boolean taken = offered && tasks.offer(task, way);
    Steps.me().observe(taken ? 131 : offered ? 137 : shut ? 139 : 149);
    if (taken || !offered && !shut) Steps.precedes(location());
    if (taken) lookAgain(task);
    else if (offered) addToMost(task);
    else if (shut) handler.rejectedExecution(task, this);
    else add(task);
  }

  private boolean isOffered() {
    return coreLeaves || !shut && workers >= core;
  }

  /// Where core workers may leave, whether there are enough is known only of the moment before.
  private boolean placed(Runnable task) {
    Steps.take(adds(step("looks at the workers of").writes().orders(Order.BOTH)));
    boolean rejected = shut;
    boolean added = !shut && workers < core;
    Steps.me().observe(rejected ? 151 : added ? 157 : 163);
    if (rejected) handler.rejectedExecution(task, this);
    else if (added) add(task);
    else Steps.me().onlyRead(location());
    return rejected || added;
  }

  /// The queue is full, or nobody waits for a task.
  private void addToMost(Runnable task) {
    Steps.me().onlyRead(location());
    if (!mayAdd(task)) handler.rejectedExecution(task, this);
    else add(task);
  }

  /// It may have been shut down meanwhile, or have no worker any more. A step only where others
  /// can do that.
  private void lookAgain(Runnable task) {
    if (fixed() || tasks.hands()) return;
    Steps.take(Steps.operation("looks again at", changes()).observes());
    Steps.me().observe(shut ? 179 : workers == 0 ? 181 : 191);
    if (shut && remove(task)) handler.rejectedExecution(task, this);
    else if (workers == 0 && mayAdd(null)) add(null);
  }

  // ---- What can be asked and set

  public BlockingQueue<Runnable> getQueue() {
    return tasks.queue();
  }

  /// Takes a task back. It may have ended by that.
  public boolean remove(Runnable task) {
    Steps.take(step("takes a task back from").writes().observes());
    boolean was = tasks.remove(task);
    tidyUp();
    return was;
  }

  final void reject(Runnable task) {
    handler.rejectedExecution(task, this);
  }

  final void forgetsOldest() {
    if (tasks.hands()) Steps.refuse("DiscardOldestPolicy with a SynchronousQueue");
    tasks.queue().poll();
  }

  public boolean prestartCoreThread() {
    Steps.take(step("wants a core worker of").writes().observes());
    boolean may = !shut && workers < core;
    if (may) add(null);
    return may;
  }

  public int prestartAllCoreThreads() {
    int started = 0;
    while (prestartCoreThread()) started++;
    return started;
  }

  public int getCorePoolSize() {
    return core;
  }

  public int getMaximumPoolSize() {
    return most;
  }

  private void count() {
    Steps.execution().watch(Watched.POOLS);
    Steps.execution().watch(Watched.ENDS);
    Steps.take(step("counts the workers of").observes());
  }

  public int getPoolSize() {
    count();
    return hasEnded() ? 0 : members;
  }

  public int getLargestPoolSize() {
    count();
    return largest;
  }

  /// Exact once it has ended; before, the JDK estimates it.
  public long getCompletedTaskCount() {
    count();
    if (!hasEnded()) estimates("getCompletedTaskCount");
    return completed;
  }

  public long getTaskCount() {
    count();
    if (!hasEnded()) estimates("getTaskCount");
    return completed;
  }

  public int getActiveCount() {
    count();
    if (!hasEnded()) estimates("getActiveCount");
    return 0;
  }

  private static void estimates(String what) {
    Steps.refuse(what + ", an estimate, before the pool has ended (count in the tasks)");
  }

  public RejectedExecutionHandler getRejectedExecutionHandler() {
    return handler;
  }

  public void setRejectedExecutionHandler(RejectedExecutionHandler handler) {
    refuseAtWork("setRejectedExecutionHandler");
    this.handler = Objects.requireNonNull(handler);
  }

  public void allowCoreThreadTimeOut(boolean may) {
    refuseAtWork("allowCoreThreadTimeOut");
    if (may && patience == Patience.NONE)
      throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
    coreLeaves = may;
  }

  public boolean allowsCoreThreadTimeOut() {
    return coreLeaves;
  }

  private void refuseAtWork(String what) {
    if (largest > 0) Steps.refuse(what + " of a pool at work");
  }

  // ---- What a subclass may do

  @Override
  final void run(Runnable task) {
    try {
      beforeExecute(Threads.me(), task);
      try {
        task.run();
        afterExecute(task, null);
      } catch (Throwable any) {
        afterExecute(task, any);
        throw any;
      }
    } finally {
      completed++;
    }
  }

  @Override
  final void tidy() {
    terminated();
  }

  /// Is called before each task.
  protected void beforeExecute(Thread thread, Runnable task) {}

  /// Is called after each task.
  protected void afterExecute(Runnable task, Throwable thrown) {}

  /// Is called when the last worker has left.
  protected void terminated() {}
}
