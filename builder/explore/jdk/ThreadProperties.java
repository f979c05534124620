package explore.jdk;

import explore.model.Monitor;
import explore.model.State;
import explore.model.Steps;
import explore.model.ThreadEnd;
import explore.schedule.Fingerprint;
import explore.schedule.Location;
import explore.schedule.SharedKinds.Watched;

/// Stands in for what can be asked of a `Thread`, and what can be set.
public final class ThreadProperties {
  /// Names that another order of making threads would make others.
  private static final String NUMBERED = ".*\\d";

  private ThreadProperties() {}

  public static void setUncaughtExceptionHandler(
      Thread thread, Thread.UncaughtExceptionHandler handler) {
    setHandler(ThreadEnd.handlerOf(Steps.execution(), thread), handler);
    State.now().handlers.put(thread, handler);
  }

  public static void setDefaultUncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
    setHandler(ThreadEnd.defaultHandler(Steps.execution()), handler);
    State.now().handler = handler;
  }

  private static void setHandler(Location at, Thread.UncaughtExceptionHandler handler) {
    Steps.take(Steps.operation("sets", at).writes());
    Steps.execution().wrote(at, Steps.execution().identities().hash(handler), handler);
  }

  /// Refused by a thread that is alive, as the JDK's does.
  public static void setDaemon(Thread thread, boolean on) {
    if (isVirtual(thread) && !on)
      throw new IllegalArgumentException("'false' not legal for virtual threads");
    if (Threads.isAlive(thread)) throw new IllegalThreadStateException();
    thread.setDaemon(on);
  }

  public static void setName(Thread thread, String name) {
    Steps.take(Steps.operation("names", nameOf(thread)).writes());
    thread.setName(name);
    Steps.execution().wrote(nameOf(thread), Fingerprint.of(name), name);
  }

  public static String getName(Thread thread) {
    refusePooled(thread, "the name of");
    if (thread.getName().matches(NUMBERED)) Steps.execution().watch(Watched.NUMBERS);
    Steps.take(Steps.operation("asks the name of", nameOf(thread)).observes());
    return thread.getName();
  }

  /// Which worker of the common pool runs a task is its own affair.
  private static void refusePooled(Thread thread, String what) {
    var known = Steps.execution().thread(thread);
    if (known != null && known.pooled)
      Steps.refuse(what + " a worker of " + CommonPool.whose(known));
  }

  public static void setPriority(Thread thread, int priority) {
    if (priority < Thread.MIN_PRIORITY || priority > Thread.MAX_PRIORITY)
      throw new IllegalArgumentException();
    if (isVirtual(thread)) return;
    Steps.take(Steps.operation("sets", priorityOf(thread)).writes());
    thread.setPriority(priority);
    Steps.execution().wrote(priorityOf(thread), priority, priority);
  }

  public static int getPriority(Thread thread) {
    Steps.take(Steps.operation("asks for", priorityOf(thread)).observes());
    return thread.getPriority();
  }

  private static Location priorityOf(Thread thread) {
    return Steps.execution().location(thread, "priority", "the priority of a thread", "");
  }

  private static Location nameOf(Thread thread) {
    return Steps.execution().location(thread, "name", "the name of a thread", "");
  }

  public static boolean holdsLock(Object object) {
    return Monitor.of(Steps.execution(), object).heldBy(Steps.me());
  }

  public static boolean isVirtual(Thread thread) {
    if (Steps.execution().forks.contains(Steps.execution().thread(thread)))
      Steps.refuse("which thread runs a task of a fork-join pool");
    return State.now().virtual.contains(thread);
  }

  public static boolean isDaemon(Thread thread) {
    return isVirtual(thread) || thread.isDaemon();
  }

  public static long threadId(Thread thread) {
    return Steps.refuse("Thread.threadId");
  }
}
