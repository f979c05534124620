package launch;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import launch.ThreadDump.Seen;

/// What the threads of a program can still do, by one look at all of them.
final class Activity {
  /// How the names of the JVM's own threads begin. Others in their group are the program's affair:
  /// a reaper waits for a child process, a selector for a connection.
  private static final List<String> IDLE =
      List.of(
          "Reference Handler",
          "Finalizer",
          "Signal Dispatcher",
          "Attach Listener",
          "Common-Cleaner",
          "Service Thread",
          "Monitor Deflation Thread",
          "Notification Thread",
          "C1 Compiler",
          "C2 Compiler",
          "VirtualThread-unblocker",
          "VirtualThread-unparker",
          "Read-Poller",
          "Write-Poller",
          "MasterPoller");

  /// Methods of `ThreadPoolExecutor` and `ForkJoinPool`.
  private static final Set<String> AWAITS_TASK = Set.of("getTask", "awaitWork");

  /// The classes in whose methods such a worker is, from its thread's on.
  private static final Set<String> RUN_WORKERS =
      Set.of(
          "java.lang.Thread",
          "java.lang.VirtualThread",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ForkJoinWorkerThread",
          "java.util.concurrent.ThreadPoolExecutor",
          "java.util.concurrent.ThreadPoolExecutor$Worker");

  private Activity() {}

  /// Can no thread ever do anything? A pool's worker that waits for a task can but end, which wakes
  /// who waits for that; after the last thread that isn't a daemon, the JVM would end with it.
  static boolean isStuck(List<Seen> all) {
    boolean awaited = all.stream().anyMatch(Activity::awaitsThread);
    var others = all.stream().filter(seen -> awaited || !awaitsTask(seen)).toList();
    boolean lives =
        others.size() == all.size()
            || others.stream().anyMatch(seen -> !seen.thread().isDaemon() && !idles(seen));
    return lives && others.stream().noneMatch(Activity::mayAct);
  }

  /// Does it wait for the end of a thread, or for what is told by that?
  private static boolean awaitsThread(Seen seen) {
    return seen.waitsFor() instanceof Thread
        || Stream.of(seen.trace())
            .anyMatch(
                frame ->
                    frame.getClassName().equals("java.lang.VirtualThread")
                        && frame.getMethodName().equals("joinNanos"));
  }

  /// Is it a worker of a pool of the JDK's, with nothing of the program's in it, and no task that
  /// becomes due by time? One whose thread runs more than the worker does that afterwards.
  private static boolean awaitsTask(Seen seen) {
    var frames = Stream.of(seen.trace()).map(StackTraceElement::getClassName).toList();
    var callers =
        Stream.of(seen.trace())
            .dropWhile(frame -> !AWAITS_TASK.contains(frame.getMethodName()))
            .map(StackTraceElement::getClassName)
            .toList();
    return seen.state() == Thread.State.TIMED_WAITING
        && !callers.isEmpty()
        && RUN_WORKERS.containsAll(callers)
        && frames.stream().allMatch(Activity::isOfJdk)
        && frames.stream().noneMatch(name -> name.contains("Delay"))
        && isOfJdk(seen.thread().getClass().getName());
  }

  static boolean isOfJdk(String name) {
    return name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
  }

  /// Can this thread do anything by itself, now or later? Those with which the JVM idles don't
  /// count.
  private static boolean mayAct(Seen seen) {
    if (seen.state() != Thread.State.RUNNABLE && seen.state() != Thread.State.TIMED_WAITING)
      return seen.thread().isVirtual() && awaitsInput(seen);
    if (seen.thread().isVirtual()) return true;
    return !idles(seen);
  }

  /// Is it a virtual thread that a poller wakes, when a socket has something for it?
  private static boolean awaitsInput(Seen seen) {
    return Stream.of(seen.trace())
        .anyMatch(frame -> frame.getClassName().startsWith("sun.nio.ch."));
  }

  /// Is it one of the JVM's own, which does nothing that a program has not asked for? What a
  /// virtual thread waits for is seen in that thread itself. A program can give its own threads
  /// names and groups as it likes, but not these classes; those of the JVM's that have none run no
  /// Java, and any of them may be in the midst of the program's code: a finalizer, a listener.
  private static boolean idles(Seen seen) {
    var thread = seen.thread();
    var name = thread.getName();
    if (name.equals("DestroyJavaVM") && seen.trace().length == 0) return true; // it runs no Java
    var type = thread.getClass();
    if (carriesVirtual(thread)) return true;
    boolean nativeOnly = type == Thread.class && seen.trace().length == 0;
    boolean ofJdk =
        type != Thread.class
            && type.getClassLoader() == null
            && Stream.of(seen.trace()).allMatch(frame -> isOfJdk(frame.getClassName()));
    return thread.isDaemon()
        && isOfSystem(thread.getThreadGroup())
        && (nativeOnly || ofJdk)
        && IDLE.stream().anyMatch(name::startsWith);
  }

  /// Is it of the pool that carries virtual threads, or wakes them at their time?
  private static boolean carriesVirtual(Thread thread) {
    var type = thread.getClass().getName();
    return type.equals("jdk.internal.misc.CarrierThread")
        || type.equals("java.util.concurrent.DelayScheduler")
            && thread.getThreadGroup() instanceof ThreadGroup group
            && group.getName().equals("CarrierThreads");
  }

  private static boolean isOfSystem(ThreadGroup group) {
    return group != null
        && (group.getParent() == null || group.getParent().getParent() == null)
        && !group.getName().equals("main");
  }

  /// The threads that wait for a time to come, where until then no other can do anything. What they
  /// do afterwards nobody knows: end the program, maybe, as the idle worker of a pool does.
  static List<Seen> timed(List<Seen> all) {
    var acting = all.stream().filter(seen -> !awaitsGarbage(seen)).toList();
    boolean asleep =
        acting.stream().anyMatch(SystemWaits::isForChild) && SystemWaits.childrenSleep();
    Predicate<Seen> timed =
        s -> isTimed(s) || SystemWaits.isTimed(s) || asleep && SystemWaits.isForChild(s);
    if (isStuck(acting) || acting.stream().anyMatch(s -> mayAct(s) && !timed.test(s)))
      return List.of();
    return acting.stream().filter(s -> timed.test(s) && !idles(s)).toList();
  }

  /// Is it a cleaner of the program's? It looks up once a minute, and finds nothing by itself.
  private static boolean awaitsGarbage(Seen seen) {
    var frames = Stream.of(seen.trace()).map(StackTraceElement::getClassName).toList();
    return frames.contains("java.lang.ref.ReferenceQueue")
        && frames.stream().allMatch(Activity::isOfJdk);
  }

  private static boolean isTimed(Seen seen) {
    return seen.state() == Thread.State.TIMED_WAITING;
  }
}
