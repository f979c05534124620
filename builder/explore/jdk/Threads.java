package explore.jdk;

import explore.model.Monitor;
import explore.model.State;
import explore.model.Steps;
import explore.model.ThreadEnd;
import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// Stands in for the methods of `Thread`. Starting and joining are no steps: nothing but their own
/// effect can tell when they happened.
public final class Threads {
  private Threads() {}

  /// A thread that is not started; its name is as in a JVM of its own.
  static Thread make(Runnable task, String name, boolean daemon, boolean virtual) {
    var thread = new Thread(null, task, name == null ? nextName() : name);
    thread.setDaemon(daemon);
    if (!virtual) inherit(thread);
    Steps.execution().identities().allocated(thread, "", false);
    if (virtual) State.now().virtual.add(thread);
    return thread;
  }

  /// What a thread has of its maker, but for being a daemon.
  static void inherit(Thread made) {
    made.setPriority(ThreadProperties.getPriority(me()));
  }

  static String nextName() {
    return "Thread-" + State.now().threadNames.next();
  }

  public static void start(Thread thread) {
    var execution = Steps.execution();
    Steps.take(Steps.operation("starts", startOf(thread)).writes().observes());
    execution.wrote(startOf(thread), 2, true);
    boolean virtual = State.now().virtual.contains(thread);
    if (execution.thread(thread) != null)
      throw new IllegalThreadStateException(virtual ? "Already started" : null);
    execution.spawn(thread, thread::run, thread.getName(), thread.isDaemon() || virtual);
    if (State.now().unparked.remove(thread)) LockSupport.unpark(thread);
    if (State.now().interrupted.remove(thread)) {
      var child = execution.thread(thread);
      child.interrupted(true);
      execution.wrote(child.interruptFlag(execution.kinds()), 2, true);
    }
  }

  /// Was it started? That is a step only if two threads start it, or one asks meanwhile.
  static Location startOf(Thread thread) {
    return Steps.execution().location(thread, "start", "the start of a thread", "");
  }

  private static boolean started(Thread thread) {
    Steps.take(Steps.operation("looks for the start of", startOf(thread)).observes());
    return Steps.execution().thread(thread) != null;
  }

  public static Thread startVirtualThread(Runnable task) {
    var thread = make(task, "", true, true);
    start(thread);
    return thread;
  }

  public static void join(Thread thread) throws InterruptedException {
    join(thread, 0);
  }

  public static void join(Thread thread, long millis) throws InterruptedException {
    if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
    if (ThreadEnd.locks(Steps.execution(), thread)) {
      joinLocked(thread, millis > 0 && !Steps.endless(millis, TimeUnit.MILLISECONDS));
      return;
    }
    if (!started(thread)) return;
    if (millis == 0) joinUntimed(thread);
    else joinTimed(thread, Steps.endless(millis, TimeUnit.MILLISECONDS));
  }

  public static boolean join(Thread thread, Duration time) throws InterruptedException {
    if (!started(thread)) throw new IllegalThreadStateException("Thread not started");
    if (!time.isPositive()) return !isAlive(thread);
    if (!ThreadEnd.locks(Steps.execution(), thread)) return joinTimed(thread, time.toDays() >= 1);
    if (isAlive(thread)) joinLocked(thread, time.toDays() < 1);
    return !isAlive(thread);
  }

  /// Waits as the code of a platform thread does, which a program that locks it can tell.
  private static void joinLocked(Thread thread, boolean timed) throws InterruptedException {
    var execution = Steps.execution();
    var monitor = Monitor.of(execution, thread);
    int line = Steps.line();
    monitor.enter(execution, line);
    try {
      boolean waits = true;
      while (waits && isAlive(thread)) waits = monitor.await(execution, timed, line) || !timed;
    } finally {
      monitor.exit(execution, line);
    }
  }

  /// No step, but where an interrupt may come first, also one of its own: whether the thread has
  /// ended by then decides, since who finds it ended doesn't look for an interrupt. Ends are steps
  /// then.
  private static void joinUntimed(Thread thread) throws InterruptedException {
    var execution = Steps.execution();
    var other = execution.thread(thread);
    var me = Steps.me();
    var flag = Steps.interruptsOf(me);
    if (me.interrupted() | execution.touch(flag, false)) {
      execution.watch(Watched.ENDS);
      var joins =
          Steps.operation("joins", ThreadEnd.location(execution, thread)).and(flag).always();
      joins.when(() -> other.finished() || me.interrupted());
      Steps.untilEnd(joins, other::finished, isVirtual(execution, thread));
    } else {
      execution.await(
          "joins", other.toString(), me.line(), () -> other.finished() || me.interrupted());
      if (!other.finished()) Steps.checkInterrupt();
    }
    execution.joined(other);
  }

  private static boolean isVirtual(Execution execution, Thread thread) {
    return State.of(execution).virtual.contains(thread);
  }

  private static boolean joinTimed(Thread thread, boolean endless) throws InterruptedException {
    var execution = Steps.execution();
    var other = execution.thread(thread);
    execution.watch(Watched.ENDS);
    if (isAlive(thread)) {
      var joins = Steps.operation("joins", ThreadEnd.location(execution, thread)).always();
      boolean latch = isVirtual(execution, thread);
      if (!Steps.timedToEnd(joins, other::finished, endless, latch)) return false;
      execution.joined(other);
    }
    return true;
  }

  public static void sleep(long millis) throws InterruptedException {
    if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
    sleep(Steps.endless(millis, TimeUnit.MILLISECONDS));
  }

  private static void sleep(boolean endless) throws InterruptedException {
    var execution = Steps.execution();
    var me = Steps.me();
    var flag = Steps.interruptsOf(me);
    if (execution.touch(flag, true)) {
      Steps.take(Steps.operation("sleeps", flag).writes().when(() -> !endless || me.interrupted()));
      checkSleep();
      me.onlyRead(flag);
      return;
    }
    checkSleep();
    if (!endless) return;
    execution.await("sleeps", "for ever", me.line(), me::interrupted);
    checkSleep();
  }

  private static void checkSleep() throws InterruptedException {
    Steps.checkInterrupt(isVirtual(Steps.execution(), me()) ? null : "sleep interrupted");
  }

  public static void sleep(long millis, int nanos) throws InterruptedException {
    sleep(millis);
  }

  public static void sleep(Duration time) throws InterruptedException {
    if (!time.isNegative()) sleep(time.toDays() >= 1);
  }

  public static void yield() {}

  public static void onSpinWait() {}

  /// Refused where tasks share workers: who keeps them sees how many they are.
  public static Thread currentThread() {
    if (Steps.me().pooled)
      Steps.refuse("Thread.currentThread() of a worker of " + CommonPool.whose(Steps.me()));
    return me();
  }

  /// Who runs, where nobody sees which it is.
  public static Thread me() {
    return Steps.me().thread();
  }

  public static void interrupt(Thread thread) {
    var execution = Steps.execution();
    var other = execution.thread(thread);
    if (other == null) {
      interruptBeforeItStarts(thread);
      return;
    }
    if (execution.forks.contains(other)) Steps.refuse("interrupting a worker of a fork-join pool");
    var flag = other.interruptFlag(execution.kinds());
    Steps.take(Steps.operation("interrupts", flag).writes().orders(Order.RELEASE));
    other.interrupted(true);
    execution.wrote(flag, 2, true);
  }

  /// Interrupts them in any order: the JDK keeps such threads in a set that has none.
  ///
  /// @param owner where it is chosen who is next
  static void interruptAll(Collection<Thread> threads, Location owner) {
    var left = new ArrayList<>(threads);
    while (!left.isEmpty())
      interrupt(left.remove(Steps.chosen(left.size(), "interrupts one of", owner)));
  }

  private static void interruptBeforeItStarts(Thread thread) {
    Steps.take(Steps.operation("interrupts", startOf(thread)).writes());
    if (Steps.execution().thread(thread) == null) State.now().interrupted.add(thread);
    else interrupt(thread);
  }

  public static boolean isInterrupted(Thread thread) {
    var execution = Steps.execution();
    if (!started(thread)) return State.now().interrupted.contains(thread);
    var other = execution.thread(thread);
    var asks = Steps.operation("asks", Steps.interruptsOf(other)).observes();
    Steps.take(asks);
    if (other.interrupted()) Steps.seesInterrupt(other);
    asks.tells(" -> ", other.interrupted());
    return other.interrupted();
  }

  public static boolean interrupted() {
    var me = Steps.me();
    var asks = Steps.operation("clears", Steps.interruptsOf(me));
    Steps.take(asks.writes().observes());
    boolean was = me.interrupted();
    if (was) Steps.seesInterrupt(me);
    Steps.clearInterrupt();
    asks.tells(" -> ", was);
    return was;
  }

  public static boolean isAlive(Thread thread) {
    var execution = Steps.execution();
    if (!started(thread)) return false;
    execution.watch(Watched.ENDS);
    var other = execution.thread(thread);
    var end = ThreadEnd.location(execution, thread);
    Steps.take(Steps.operation("asks isAlive of", end).observes().always());
    Steps.me().observe(other.finished() ? 1 : 2);
    if (other.finished()) execution.joined(other);
    return !other.finished();
  }

  public static Thread.State getState(Thread thread) {
    if (!started(thread)) return Thread.State.NEW;
    return isAlive(thread)
        ? Steps.refuse("the state of a thread that is alive")
        : Thread.State.TERMINATED;
  }

  /// No step: nobody else can change the answer.
  public static boolean holdsLock(Object object) {
    Objects.requireNonNull(object);
    return Monitor.of(Steps.execution(), object).heldBy(Steps.me());
  }

  public static ThreadBuilder ofPlatform() {
    return new Builder(false);
  }

  public static ThreadBuilder ofVirtual() {
    return new Builder(true);
  }
}
