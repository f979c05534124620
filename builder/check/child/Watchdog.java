package check.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Watches all running children from outside, in one thread of the builder: limits, programs that
/// do nothing, too many descendants, ended programs whose children hold the pipe. Short programs
/// pay nothing.
final class Watchdog {
  private static final long TICK_MILLIS = 20;
  private static final long YOUNG_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long IDLE_DEADLOCK_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  /// How long beyond its limit a program is waited for that is being looked at; longer where what
  /// is seen is asked for.
  private static final long LOOK_NANOS_MAX = TimeUnit.SECONDS.toNanos(3);
  private static final long COUNT_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long COUNT_EVERY_NANOS_MAX = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long LOOK_AWAITED_NANOS_MAX = TimeUnit.SECONDS.toNanos(30);
  private static final long ENDS_MILLIS_MAX = 1_000;
  private static final int DESCENDANTS_MAX = 200;

  private static final Map<ChildProcess, Watched> ALL = new ConcurrentHashMap<>();
  private static Thread thread;

  static {
    // Half-way to it the JDK asks again, and asked twice a JVM may print a dump: not while we look.
    long millis = 2 * TimeUnit.NANOSECONDS.toMillis(LOOK_AWAITED_NANOS_MAX);
    System.setProperty("sun.tools.attach.attachTimeout", String.valueOf(millis));
  }

  private Watchdog() {}

  /// What is known of a child.
  private static final class Watched {
    final long born = System.nanoTime();
    int run;
    long cpu = -1;
    long idleSince = born;
    long idleNanos;
    long countAt = born;
    long countProcessesAt = born + COUNT_EVERY_NANOS_MAX;
    Thread looking;
    boolean lookedAtLimit;

    void begin(int run, long now, boolean awaitsDeadlock) {
      this.run = run;
      idleSince = now;
      idleNanos = awaitsDeadlock ? IDLE_DEADLOCK_NANOS : IDLE_NANOS;
      lookedAtLimit = false;
    }
  }

  static synchronized void add(ChildProcess child) {
    ALL.put(child, new Watched());
    if (thread == null) thread = Thread.ofPlatform().daemon().name("watch").start(Watchdog::watch);
  }

  static void remove(ChildProcess child) {
    ALL.remove(child);
  }

  /// Ends the children whose folders are in this one.
  static void endAllIn(Path temporary) {
    ALL.keySet().stream()
        .filter(child -> child.own().startsWith(temporary))
        .forEach(ChildProcess::kill);
  }

  /// Ends all children; for when the builder is stopped.
  static void endAll() {
    OrphanReaper.stop();
    ALL.keySet()
        .forEach(
            child -> {
              child.kill();
              child.jvm().forgetAttaching();
            });
  }

  private static void watch() {
    while (true) {
      try {
        Thread.sleep(TICK_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      ALL.forEach(
          (child, watched) -> {
            try {
              check(child, watched);
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
              // It ended meanwhile, or the system has no thread left: the limits hold on.
              watched.idleSince = System.nanoTime();
            }
          });
    }
  }

  private static void check(ChildProcess child, Watched watched) throws IOException {
    long now = System.nanoTime();
    if (now - watched.born < YOUNG_NANOS) return;
    int run = child.run();
    if (child.jvm().hasEnded(run > 0)) {
      outlived(child, watched, run);
      return;
    }
    boolean late = child.left() < 0;
    if (-child.left() > lookNanosMax(child)) {
      child.stop(run, ChildProcess.Stop.unseen()); // so ill that it can't be looked at
      return;
    }
    if (watched.run != run) watched.begin(run, now, child.awaitsDeadlock());
    boundsInTime(child, watched, run);
    if (child.jvm().handle().isEmpty()) return; // its fence is being built
    var jvm = child.jvm().handle().get();
    var stat = Stat.of(jvm);
    Excess.ofJvm(stat, child.memoryBytesMax()).ifPresent(what -> tooMuch(child, run, what));
    if (late && stat.stopped()) child.stop(run, halted(child));
    if (stat.cpu() != watched.cpu) {
      watched.cpu = stat.cpu();
      watched.idleSince = now;
    }
    boolean busy = watched.looking != null && watched.looking.isAlive();
    if (run == 0
        || busy
        || watched.lookedAtLimit
        || !late && now - watched.idleSince <= watched.idleNanos) return;
    // A process of its own may act on it, or be about to attach, too, as agents do: a JVM that is
    // asked for its socket twice prints a thread dump (SIGBREAK in HotSpot's os.cpp).
    if (!late && (wantsCore(jvm) || child.jvm().hasOthers())) {
      watched.idleSince = now; // it doesn't idle: it is starved, or waits for that process
      return;
    }
    watched.lookedAtLimit = late;
    watched.idleNanos *= 2; // a look is work for the program, too
    watched.looking = Thread.ofPlatform().daemon().name("look").start(() -> look(child, run, late));
  }

  /// How a JVM ends that is stopped, and so can't answer; another process may have it go on.
  private static ChildProcess.Stop halted(ChildProcess child) {
    return child.jvm().hasOthers()
        ? ChildProcess.Stop.unseen()
        : new ChildProcess.Stop(true, "", Look.HALTED);
  }

  private static long lookNanosMax(ChildProcess child) {
    return child.awaitsLook()
        ? LOOK_AWAITED_NANOS_MAX + child.patience().toNanos()
        : LOOK_NANOS_MAX;
  }

  /// The JVM has ended, and a process that it started may hold its output open. What that one
  /// writes is output of the run, so it is waited for like the JVM itself, and then killed.
  private static void outlived(ChildProcess child, Watched watched, int run) throws IOException {
    if (child.hasEnded()) return;
    if (child.isUnwanted() || child.left() < 0)
      child.killLeftovers(); // and its lane sees the end of the pipe
    else boundsInTime(child, watched, run);
  }

  private static void boundsInTime(ChildProcess child, Watched watched, int run)
      throws IOException {
    long now = System.nanoTime();
    if (now <= watched.countAt) return;
    bounds(child, run);
    long took = System.nanoTime() - now;
    watched.countAt =
        System.nanoTime() + Math.clamp(10 * took, COUNT_EVERY_NANOS, COUNT_EVERY_NANOS_MAX);
    if (now <= watched.countProcessesAt) return;
    Excess.ofProcesses(Taken.of(child.processes()), child.memoryBytesMax())
        .ifPresent(what -> tooMuch(child, run, what));
    watched.countProcessesAt = System.nanoTime() + COUNT_EVERY_NANOS_MAX;
  }

  /// Is one of its threads on a core, or waiting for one? False where the system doesn't say.
  private static boolean wantsCore(ProcessHandle process) {
    var tasks = Path.of("/proc", String.valueOf(process.pid()), "task");
    try (var all = Files.list(tasks)) {
      return all.anyMatch(Watchdog::isRunnable);
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static boolean isRunnable(Path task) {
    try {
      return Stat.fields(task.resolve("stat"))[0].equals("R");
    } catch (IOException e) {
      return false; // it has just gone, which says nothing of the others
    }
  }

  private static void bounds(ChildProcess child, int run) throws IOException {
    child.boundErrors();
    if (child.hasDescendants(DESCENDANTS_MAX)) {
      tooMuch(child, run, "more than " + DESCENDANTS_MAX + " descendants: ended as a fork bomb");
      child.killDescendants();
    }
    Excess.ofFolder(child.own()).ifPresent(what -> tooMuch(child, run, what));
  }

  private static void tooMuch(ChildProcess child, int run, String what) {
    child.stop(run, ChildProcess.Stop.because(what));
  }

  /// Looks once; a program not late is left in peace unless it is deadlocked and nothing in it can
  /// act any more: what other threads still do is part of the run.
  private static void look(ChildProcess child, int run, boolean late) {
    var seen = child.look(late);
    if (late && !seen.found() && ends(child)) return;
    if (late && child.jvm().hasOrphans())
      seen = seen.awaits("a process that it left (end it, or wait for it)");
    if (late || !seen.cycles().isEmpty() && seen.stuck())
      child.stop(run, new ChildProcess.Stop(true, "", seen));
  }

  /// Did it answer no more as it was about to end by itself?
  private static boolean ends(ChildProcess child) {
    if (child.patience().isZero()) return false;
    try {
      child.jvm().handle().orElseThrow().onExit().get(ENDS_MILLIS_MAX, TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException | NoSuchElementException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
