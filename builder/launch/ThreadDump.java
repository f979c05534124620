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

  /// A thread as one look found it.
  ///
  /// @param owner who holds what it waits for, and will not let go by itself; else null
  /// @param holds its monitors, the one that it has for the longest first
  record Seen(
      Thread thread,
      Thread.State state,
      Object waitsFor,
      Thread owner,
      List<Object> holds,
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

  /// @param arguments the file to write, and after tabs for how many milliseconds a thread that
  ///                  waits for a time may be waited for, `limit` if the run is to end, else
  ///                  `idle`, and `rings` if such threads matter only to rings that can give up
  public static void agentmain(String arguments, Instrumentation instrumentation) throws Exception {
    open(instrumentation);
    var told = arguments.split("\t");
    var look = new ThreadDump();
    var seen = look.all();
    var cycles = cycles(seen);
    boolean tracked = tracksAll();
    boolean stuck = tracked && Activity.isStuck(seen);
    if (!cycles.isEmpty()) {
      Thread.sleep(AGAIN_MILLIS);
      var again = look.all();
      cycles.retainAll(cycles(again));
      stuck &= Activity.isStuck(again); // threads are not seen all at once
    }
    long patience = Long.parseLong(told[1]);
    boolean givesUp = GivingUp.can(cycles, seen);
    var timed =
        tracked && patience > 0 && (givesUp || told[3].equals("all"))
            ? new TimedWaits(patience).unreturned(AGAIN_MILLIS, look::all)
            : List.<Thread>of();
    boolean last = told[2].equals("limit") || stuck && !cycles.isEmpty();
    var objects = last ? LookedAt.of(seen, instrumentation.getAllLoadedClasses()) : LookedAt.NONE;
    write(new File(told[0]), seen, cycles, stuck, givesUp, timed, objects);
    if (last) traced();
  }

  /// Opens what this and the search for objects need of the JDK to the launcher's module, which is
  /// not the program's.
  public static void open(Instrumentation instrumentation) {
    var own = Set.of(ThreadDump.class.getModule());
    var opened = new HashMap<String, Set<Module>>();
    for (var name : Captures.OPENED) opened.put(name, own);
    instrumentation.redefineModule(
        Object.class.getModule(), Set.of(), Map.of(), opened, Set.of(), Map.of());
    ModuleLayer.boot()
        .findModule(HttpWaits.MODULE)
        .ifPresent(
            http ->
                instrumentation.redefineModule(
                    http, Set.of(), Map.of(), Map.of(HttpWaits.PACKAGE, own), Set.of(), Map.of()));
  }

  /// Has the tracer tell, if there is one, where what it recorded is: its JVM is about to be ended.
  private static void traced() throws ReflectiveOperationException {
    Class<?> tracer;
    try {
      tracer = Class.forName("trace.Tracer", true, null);
    } catch (ClassNotFoundException e) {
      return;
    }
    tracer.getMethod("places").invoke(null);
  }

  /// Are virtual threads seen that were started by themselves? `jdk.trackAllThreads` says no.
  private static boolean tracksAll() throws ReflectiveOperationException {
    return (boolean)
        Class.forName("jdk.internal.vm.ThreadContainers").getMethod("trackAllThreads").invoke(null);
  }

  private static void write(
      File file,
      List<Seen> all,
      List<List<Thread>> cycles,
      boolean stuck,
      boolean givesUp,
      List<Thread> timed,
      LookedAt objects)
      throws IOException {
    var part = new File(file + ".part");
    try (var out = new PrintStream(part, "UTF-8")) {
      for (var cycle : cycles)
        out.println(
            "deadlock\t" + String.join("\t", cycle.stream().map(ThreadDump::name).toList()));
      if (stuck) out.println("stuck");
      if (givesUp) out.println("gives up");
      for (var thread : timed) out.println("timed\t" + name(thread));
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
                String.valueOf(objects.number(seen.waitsFor)),
                "."));
        for (var frame : seen.trace) out.println("\t" + frame);
      }
      objects.lines().forEach(out::println);
    }
    if (!part.renameTo(file)) throw new IOException("can't rename " + part);
  }

  static String name(Thread thread) {
    return thread.getName().isEmpty()
        ? (thread.isVirtual() ? "virtual-" : "thread-") + thread.threadId()
        : thread.getName().replaceAll("[\t\n\r]", " ");
  }

  List<Seen> all() throws ReflectiveOperationException {
    var threads = new ArrayList<Thread>();
    gather(
        Class.forName("jdk.internal.vm.ThreadContainers").getMethod("root").invoke(null), threads);
    threads.remove(Thread.currentThread());
    var snapshots = new HashMap<Thread, Object>();
    var monitors = new Monitors(new IdentityHashMap<>(), new HashMap<>());
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
                  if (m != null) monitors.add(m, thread);
                });
    }
    var seen = new ArrayList<Seen>();
    for (var thread : threads)
      if (snapshots.containsKey(thread)) seen.add(one(thread, snapshots.get(thread), monitors));
    return seen;
  }

  /// Who has which.
  ///
  /// @param held of each thread, the one that it has for the longest first
  private record Monitors(Map<Object, Thread> owners, Map<Thread, List<Object>> held) {
    /// Adds one, after those that were entered later.
    void add(Object monitor, Thread owner) {
      owners.put(monitor, owner);
      held.computeIfAbsent(owner, _ -> new ArrayList<>()).addFirst(monitor);
    }
  }

  private Seen one(Thread thread, Object taken, Monitors monitors)
      throws ReflectiveOperationException {
    var threadState = (Thread.State) state.invoke(taken);
    boolean blocked = threadState == Thread.State.BLOCKED;
    Object waitsFor = blocked ? blockedOn.invoke(taken) : parkBlocker.invoke(taken);
    Thread holder =
        blocked
            ? monitors.owners.get(waitsFor)
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
        monitors.held.getOrDefault(thread, List.of()),
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
