package launch;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.stream.Stream;

/// Loaded by attaching, into a program that looks stuck or is at its limit. It writes every thread,
/// virtual ones too, with its state, what it waits for and who owns that, and the cycles of owners
/// that are there twice. Until then nothing of it is in the program.
///
/// `findDeadlockedThreads` sees no virtual threads; `jdk.internal.vm.ThreadSnapshot`, from which
/// the JDK makes its thread dumps, sees all (tried on 25).
public final class ThreadDump {
  /// The time between two looks: a cycle that stands this long is no passing one, since its threads
  /// do not move.
  private static final long AGAIN_MILLIS = 20;

  private static final Comparator<Thread> BY_ID = Comparator.comparingLong(Thread::threadId);

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

  private record Seen(
      Thread thread,
      Thread.State state,
      Object waitsFor,
      Thread owner,
      StackTraceElement[] trace) {}

  private final Class<?> snapshot = Class.forName("jdk.internal.vm.ThreadSnapshot");
  private final Method of = method("of", Thread.class);
  private final Method state = method("threadState");
  private final Method parkBlocker = method("parkBlocker");
  private final Method blockedOn = method("blockedOn");
  private final Method waitingOn = method("waitingOn");
  private final Method ownsMonitors = method("ownsMonitors");
  private final Method monitorsAt = method("ownedMonitorsAt", int.class);
  private final Method trace = method("stackTrace");
  private final Field owner =
      AbstractOwnableSynchronizer.class.getDeclaredField("exclusiveOwnerThread");

  private ThreadDump() throws ReflectiveOperationException {
    owner.setAccessible(true);
  }

  private Method method(String name, Class<?>... parameters) throws NoSuchMethodException {
    var method = snapshot.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  public static void agentmain(String file, Instrumentation instrumentation) throws Exception {
    instrumentation.redefineModule(
        Object.class.getModule(),
        Set.of(),
        Map.of(),
        Map.of(
            "java.util.concurrent.locks",
            Set.of(ThreadDump.class.getModule()),
            "jdk.internal.vm",
            Set.of(ThreadDump.class.getModule())),
        Set.of(),
        Map.of());
    var look = new ThreadDump();
    var seen = look.all();
    var cycles = cycles(seen);
    boolean stuck = tracksAll() && isStuck(seen);
    if (!cycles.isEmpty()) {
      Thread.sleep(AGAIN_MILLIS);
      var again = look.all();
      cycles.retainAll(cycles(again));
      stuck &= isStuck(again); // threads are not seen all at once
    }
    write(new File(file), seen, cycles, stuck);
  }

  /// Are virtual threads seen that were started by themselves? `jdk.trackAllThreads` says no.
  private static boolean tracksAll() throws ReflectiveOperationException {
    return (boolean)
        Class.forName("jdk.internal.vm.ThreadContainers").getMethod("trackAllThreads").invoke(null);
  }

  private static void write(File file, List<Seen> all, List<List<Thread>> cycles, boolean stuck)
      throws IOException {
    var part = new File(file + ".part");
    try (var out = new PrintStream(part, "UTF-8")) {
      for (var cycle : cycles)
        out.println(
            "deadlock\t" + String.join("\t", cycle.stream().map(ThreadDump::name).toList()));
      if (stuck) out.println("stuck");
      for (var seen : all) {
        out.println(
            String.join(
                "\t",
                "thread",
                name(seen.thread),
                seen.state.name(),
                seen.thread.isVirtual() ? "virtual" : "platform",
                seen.waitsFor == null ? "" : seen.waitsFor.getClass().getName(),
                seen.owner == null ? "" : name(seen.owner),
                "."));
        for (var frame : seen.trace) out.println("\t" + frame);
      }
    }
    if (!part.renameTo(file)) throw new IOException("can't rename " + part);
  }

  /// Can no thread ever do anything? A pool's worker that waits for a task can but end; after the
  /// last thread that isn't a daemon, the JVM would end with it.
  private static boolean isStuck(List<Seen> all) {
    var others = all.stream().filter(seen -> !awaitsTask(seen)).toList();
    boolean lives =
        others.size() == all.size()
            || others.stream().anyMatch(seen -> !seen.thread.isDaemon() && !idles(seen));
    return lives && others.stream().noneMatch(ThreadDump::mayAct);
  }

  /// Is it a worker of a pool of the JDK's, with nothing of the program's in it, and no task that
  /// becomes due by time?
  private static boolean awaitsTask(Seen seen) {
    var frames = Stream.of(seen.trace).map(StackTraceElement::getClassName).toList();
    return seen.state == Thread.State.TIMED_WAITING
        && Stream.of(seen.trace).anyMatch(frame -> AWAITS_TASK.contains(frame.getMethodName()))
        && frames.stream().allMatch(ThreadDump::isOfJdk)
        && frames.stream().noneMatch(name -> name.contains("Delay"))
        && isOfJdk(seen.thread.getClass().getName());
  }

  private static boolean isOfJdk(String name) {
    return name.startsWith("java.") || name.startsWith("jdk.");
  }

  /// Can this thread do anything by itself, now or later? Those with which the JVM idles don't
  /// count.
  private static boolean mayAct(Seen seen) {
    if (seen.state != Thread.State.RUNNABLE && seen.state != Thread.State.TIMED_WAITING)
      return seen.thread.isVirtual() && awaitsInput(seen);
    if (seen.thread.isVirtual()) return true;
    return !idles(seen);
  }

  /// Is it a virtual thread that a poller wakes, when a socket has something for it?
  private static boolean awaitsInput(Seen seen) {
    return Stream.of(seen.trace).anyMatch(frame -> frame.getClassName().startsWith("sun.nio.ch."));
  }

  /// Is it one of the JVM's own, which does nothing that a program has not asked for? What a
  /// virtual thread waits for is seen in that thread itself.
  private static boolean idles(Seen seen) {
    var thread = seen.thread;
    var name = thread.getName();
    if (name.equals("DestroyJavaVM") && seen.trace.length == 0) return true; // it runs no Java
    var group = thread.getThreadGroup();
    if (group == null || !thread.isDaemon()) return false;
    boolean ofSystem = group.getParent() == null || group.getParent().getParent() == null;
    return ofSystem && !group.getName().equals("main") && IDLE.stream().anyMatch(name::startsWith)
        || group.getName().equals("CarrierThreads");
  }

  private static String name(Thread thread) {
    return thread.getName().isEmpty()
        ? "virtual-" + thread.threadId()
        : thread.getName().replaceAll("[\t\n\r]", " ");
  }

  private List<Seen> all() throws ReflectiveOperationException {
    var threads = new ArrayList<Thread>();
    gather(
        Class.forName("jdk.internal.vm.ThreadContainers").getMethod("root").invoke(null), threads);
    threads.remove(Thread.currentThread());
    var snapshots = new HashMap<Thread, Object>();
    var monitors = new IdentityHashMap<Object, Thread>();
    for (var thread : threads) {
      var taken = of.invoke(null, thread);
      if (taken == null) continue;
      snapshots.put(thread, taken);
      if (!(boolean) ownsMonitors.invoke(taken)) continue; // there may be ten thousand threads
      int depth = ((StackTraceElement[]) trace.invoke(taken)).length;
      for (int d = 0; d < depth; d++)
        ((Stream<?>) monitorsAt.invoke(taken, d))
            .forEach(
                m -> {
                  if (m != null) monitors.put(m, thread);
                });
    }
    var seen = new ArrayList<Seen>();
    for (var thread : threads)
      if (snapshots.containsKey(thread)) seen.add(one(thread, snapshots.get(thread), monitors));
    return seen;
  }

  private Seen one(Thread thread, Object taken, Map<Object, Thread> monitors)
      throws ReflectiveOperationException {
    var threadState = (Thread.State) state.invoke(taken);
    boolean blocked = threadState == Thread.State.BLOCKED;
    Object waitsFor = blocked ? blockedOn.invoke(taken) : parkBlocker.invoke(taken);
    Thread holder =
        blocked
            ? monitors.get(waitsFor)
            : waitsFor instanceof AbstractOwnableSynchronizer s ? (Thread) owner.get(s) : null;
    boolean waits =
        threadState == Thread.State.WAITING || threadState == Thread.State.TIMED_WAITING;
    if (waitsFor == null && waits) waitsFor = waitingOn.invoke(taken);
    boolean mayGoOn =
        holder == thread
            || threadState == Thread.State.TIMED_WAITING; // a timed wait ends by itself
    return new Seen(
        thread,
        threadState,
        waitsFor,
        mayGoOn ? null : holder,
        (StackTraceElement[]) trace.invoke(taken));
  }

  private static void gather(Object container, List<Thread> into)
      throws ReflectiveOperationException {
    var type = Class.forName("jdk.internal.vm.ThreadContainer");
    var threads = type.getMethod("threads");
    threads.setAccessible(true);
    ((Stream<?>) threads.invoke(container)).forEach(thread -> into.add((Thread) thread));
    var children =
        Class.forName("jdk.internal.vm.ThreadContainers").getDeclaredMethod("children", type);
    children.setAccessible(true);
    for (var child : ((Stream<?>) children.invoke(null, container)).toList()) gather(child, into);
  }

  /// The rings of "waits for what the next one owns", each begun at its smallest thread id, in the
  /// order of these.
  private static List<List<Thread>> cycles(List<Seen> all) {
    var next = new HashMap<Thread, Thread>();
    for (var seen : all) if (seen.owner != null) next.put(seen.thread, seen.owner);
    var cycles = new ArrayList<List<Thread>>();
    var walked = new HashSet<Thread>();
    for (var start : next.keySet()) {
      var path = new ArrayList<Thread>();
      for (var thread = start; thread != null && walked.add(thread); thread = next.get(thread))
        path.add(thread);
      int ring = path.isEmpty() ? -1 : path.indexOf(next.get(path.getLast()));
      if (ring >= 0) cycles.add(fromSmallest(path.subList(ring, path.size())));
    }
    cycles.sort(Comparator.comparing(List::getFirst, BY_ID));
    return cycles;
  }

  private static List<Thread> fromSmallest(List<Thread> ring) {
    var turned = new ArrayList<>(ring);
    Collections.rotate(turned, -turned.indexOf(Collections.min(turned, BY_ID)));
    return turned;
  }
}
