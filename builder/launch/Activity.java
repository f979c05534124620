package launch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import launch.ThreadDump.Seen;

/// What the threads of a program can still do, by one look at all of them.
final class Activity {
  /// How the names of the JVM's own threads begin. Others in their group are the program's affair:
  /// a reaper waits for a child process, a selector for a connection.
  static final List<String> IDLE =
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

  /// The classes of those of them that run Java. A worker of a pool's is the JDK's, too, and a
  /// program may call it as it likes.
  private static final Set<String> OWN =
      Set.of(
          "java.lang.ref.Finalizer$FinalizerThread",
          "java.lang.ref.Reference$ReferenceHandler",
          "jdk.internal.misc.InnocuousThread");

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

  /// What a signal does in the system itself: end the process, or nothing.
  private static final String NATIVE = "jdk.internal.misc.Signal$NativeHandler";

  /// Options of collectors that look for garbage now and then, or always do.
  private static final Pattern BY_TIME =
      Pattern.compile("Use(Z|Shenandoah)GC|GCInterval=|CollectionInterval=");

  /// Do its options have the JVM collect without any thread that asks for memory? By default none
  /// of its collectors does, but ZGC.
  private static final boolean COLLECTS_BY_TIME = collectsByTime();

  private Activity() {}

  private static boolean collectsByTime() {
    try {
      var type = Class.forName("jdk.internal.misc.VM");
      var options = (String[]) type.getMethod("getRuntimeArguments").invoke(null);
      return options != null && Stream.of(options).anyMatch(BY_TIME.asPredicate());
    } catch (ReflectiveOperationException e) {
      return true; // they may
    }
  }

  /// Can no thread ever do anything? A pool's worker that waits for a task can but end, which wakes
  /// who waits for that; after the last thread that isn't a daemon, the JVM would end with it.
  /// Where the JVM collects garbage as time goes by, it may find some, and tell a cleaner.
  static boolean isStuck(List<Seen> all) {
    if (COLLECTS_BY_TIME) return false;
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
        && isOfJdk(seen.thread().getClass().getName())
        && (callers.contains("java.util.concurrent.ForkJoinPool") || hasQueueOfJdk(seen.thread()));
  }

  /// Is it a worker of a `ThreadPoolExecutor` that asks nothing of the program's, as it leaves? Its
  /// queue, or the pool, may be of a class that does something when asked.
  private static boolean hasQueueOfJdk(Thread thread) {
    if (thread.isVirtual()) return false; // its task is out of reach
    try {
      var holder = Inside.field("java.lang.Thread", "holder").get(thread);
      var worker = Inside.field("java.lang.Thread$FieldHolder", "task").get(holder);
      var type = "java.util.concurrent.ThreadPoolExecutor";
      var pool = Inside.field(type + "$Worker", "this$0").get(worker);
      var queue = Inside.field(type, "workQueue").get(pool);
      return isOfJdk(pool.getClass().getName()) && isOfJdk(queue.getClass().getName());
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false; // it may be one
    }
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
        OWN.contains(type.getName())
            && Stream.of(seen.trace()).allMatch(frame -> isOfJdk(frame.getClassName()));
    return thread.isDaemon()
        && isOfSystem(thread.getThreadGroup())
        && (nativeOnly || ofJdk)
        && IDLE.stream().anyMatch(name::startsWith)
        && !(name.equals("Signal Dispatcher") && handlesSignals());
  }

  /// Has the program said what it does when a signal comes? A timer of the system's may send one.
  private static boolean handlesSignals() {
    try {
      var handlers = (Map<?, ?>) Inside.field("jdk.internal.misc.Signal", "handlers").get(null);
      return handlers.values().stream()
          .map(handler -> handler.getClass().getName())
          .anyMatch(name -> !name.startsWith("java.lang.Terminator") && !name.equals(NATIVE));
    } catch (ReflectiveOperationException e) {
      return true; // it may have
    }
  }

  /// Is it of the pool that carries virtual threads, or wakes them at their time?
  private static boolean carriesVirtual(Thread thread) {
    var type = thread.getClass().getName();
    return type.equals("jdk.internal.misc.CarrierThread")
        || type.equals("java.util.concurrent.DelayScheduler")
            && thread.getThreadGroup() instanceof ThreadGroup group
            && group.getName().equals("CarrierThreads")
            && wakesVirtual(thread);
  }

  /// Is it of the scheduler of virtual threads, not of a pool of the program's?
  private static boolean wakesVirtual(Thread thread) {
    try {
      var pool = Inside.field("java.lang.VirtualThread", "DEFAULT_SCHEDULER").get(null);
      var type = "java.util.concurrent.ForkJoinPool";
      return Inside.field(type, "delayScheduler").get(pool) == thread;
    } catch (ReflectiveOperationException e) {
      return false; // it may be any
    }
  }

  private static boolean isOfSystem(ThreadGroup group) {
    return group != null
        && (group.getParent() == null || group.getParent().getParent() == null)
        && !group.getName().equals("main");
  }

  /// The threads that wait for a time to come. What they do afterwards nobody knows: end the
  /// program, maybe, as the idle worker of a pool does where nothing else keeps it.
  ///
  /// @param returning those of which it is known that they wait again and again
  /// @param asleep    what sleeps beside them
  static List<Seen> timed(List<Seen> all, Set<Thread> returning, SystemTasks.Asleep asleep) {
    var acting = all.stream().filter(seen -> !servesJdk(seen)).toList();
    if (isStuck(acting)) return List.of();
    Predicate<Seen> timed =
        s ->
            isTimed(s)
                || SystemWaits.isTimed(s)
                || HttpWaits.isTimed(s)
                || COLLECTS_BY_TIME && awaitsReference(s)
                || asleep.children() && SystemWaits.isForChild(s)
                || asleep.natively() && SystemWaits.isOutside(s);
    Predicate<Seen> keeps =
        s ->
            !s.thread().isDaemon()
                && !idles(s)
                && (returning.contains(s.thread()) || !timed.test(s));
    boolean kept = acting.stream().anyMatch(keeps) && !awaitsWorker(acting);
    return acting.stream()
        .filter(s -> timed.test(s) && !idles(s) && !(kept && awaitsTask(s)))
        .toList();
  }

  /// Does any wait for the end of a pool's idle worker?
  private static boolean awaitsWorker(List<Seen> all) {
    var workers = all.stream().filter(Activity::awaitsTask).map(Seen::thread).toList();
    return all.stream()
        .filter(Activity::awaitsThread)
        .anyMatch(
            seen ->
                seen.waitsFor() instanceof Thread awaited
                    ? workers.contains(awaited)
                    : workers.stream().anyMatch(Thread::isVirtual));
  }

  /// Does it wait for what is the JDK's own affair, and finds nothing of the program's to do by
  /// itself? A cleaner looks up once a minute, a server for idle connections, a client for those
  /// that were kept.
  private static boolean servesJdk(Seen seen) {
    if (awaitsGarbage(seen)) return idles(seen) || !COLLECTS_BY_TIME;
    return isTimed(seen)
        && !awaitsTask(seen)
        && Stream.of(seen.trace()).allMatch(frame -> isOfJdk(frame.getClassName()))
        && (seen.thread().getClass().getName().equals("jdk.internal.misc.InnocuousThread")
            || hasTasksOfJdkOnly(seen.thread()));
  }

  /// Is it the thread of a timer with tasks, none of which is the program's?
  private static boolean hasTasksOfJdkOnly(Thread thread) {
    if (!thread.getClass().getName().equals("java.util.TimerThread")) return false;
    try {
      var queue = Inside.field("java.util.TimerThread", "queue").get(thread);
      var tasks = (Object[]) Inside.field("java.util.TaskQueue", "queue").get(queue);
      return Stream.of(tasks.clone())
          .allMatch(task -> task == null || isOfJdk(task.getClass().getName()));
    } catch (ReflectiveOperationException e) {
      return false; // then it may have some
    }
  }

  /// Is it a cleaner of the program's?
  private static boolean awaitsGarbage(Seen seen) {
    return awaitsReference(seen)
        && Stream.of(seen.trace()).allMatch(frame -> isOfJdk(frame.getClassName()));
  }

  /// Does it wait for garbage to be found? Where that is looked for by time, it waits for a time.
  private static boolean awaitsReference(Seen seen) {
    return Stream.of(seen.trace())
        .anyMatch(frame -> frame.getClassName().equals("java.lang.ref.ReferenceQueue"));
  }

  private static boolean isTimed(Seen seen) {
    return seen.state() == Thread.State.TIMED_WAITING;
  }
}
