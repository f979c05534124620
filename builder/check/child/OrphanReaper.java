package check.child;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Processes that a run left behind: found by the mark in their environment or, that being wiped,
/// by having become ours (child subreaper). Elsewhere than on Linux only a run's living descendants
/// are known.
final class OrphanReaper {
  /// The environment variable that every process of a run inherits; its value is the run's mark.
  static final String MARK = "INTERLEAVE_RUN";

  private static final long ME = ProcessHandle.current().pid();
  static final boolean LINUX =
      System.getProperty("os.name").equals("Linux") && new File("/proc/self/stat").canRead();
  /// Processes that are no run's.
  private static final Set<String> FOREIGN = ConcurrentHashMap.newKeySet();
  /// A process just born must not be taken for a left-over one before it is known as a run's.
  private static final ReentrantReadWriteLock BIRTHS = new ReentrantReadWriteLock();
  private static final Set<Long> RUNS = ConcurrentHashMap.newKeySet();
  private static boolean subreaper;
  private static volatile boolean stopped;

  private OrphanReaper() {}

  /// Everything that is there already is nobody's.
  static synchronized void begin() {
    if (!LINUX || subreaper) return;
    FOREIGN.addAll(Set.of(new File("/proc").list()));
    subreaper = Native.becomeSubreaper();
  }

  /// Starts a process of a run.
  static Process start(ProcessBuilder builder, String mark) throws IOException {
    builder.environment().put(MARK, mark);
    return start(builder, () -> !stopped);
  }

  /// Starts a process that is the builder's own.
  static Process startOwn(ProcessBuilder builder) throws IOException {
    return start(builder, () -> true);
  }

  private static Process start(ProcessBuilder builder, BooleanSupplier may) throws IOException {
    BIRTHS.readLock().lock();
    try {
      if (!may.getAsBoolean()) throw new IOException("the builder is being stopped");
      var process = builder.start();
      RUNS.add(process.pid());
      return process;
    } finally {
      BIRTHS.readLock().unlock();
    }
  }

  /// Kills what was started, and lets nothing start any more; for when the builder is stopped.
  static void stop() {
    stopped = true;
    BIRTHS.writeLock().lock(); // whoever is starting something has done so
    try {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      RUNS.clear();
    } finally {
      BIRTHS.writeLock().unlock();
    }
    kill("none");
  }

  /// What its output goes to, as /proc names it; empty where that isn't known.
  static String outputOf(Process process) {
    return LINUX ? output(String.valueOf(process.pid()), "1") : "";
  }

  private static String output(String pid, String descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", pid, "fd", descriptor)).toString();
    } catch (IOException e) {
      return "";
    }
  }

  /// The run's process has ended.
  static void ended(Process process) {
    RUNS.remove(process.pid());
  }

  /// Kills what the run with this mark left, until nothing is found.
  static void kill(String mark) {
    kill(mark, "");
  }

  /// Kills what the run with this mark left or what holds its output open, until nothing is found.
  static void kill(String mark, String output) {
    if (!LINUX) return;
    BIRTHS.writeLock().lock();
    try {
      boolean again = true;
      while (again) {
        again = false;
        var all = Set.of(new File("/proc").list());
        FOREIGN.retainAll(
            all); // else a left-over one that got the number of one long gone would be passed over
        for (var pid : all) again |= killIfLeft(pid, mark, output);
      }
    } finally {
      BIRTHS.writeLock().unlock();
    }
  }

  /// May there be so many new processes at all? Quick.
  static boolean maySurpass(int max) {
    return !LINUX || new File("/proc").list().length - FOREIGN.size() > max;
  }

  /// The processes that bear this mark, but for those that runs began with.
  static Stream<Long> marked(String mark) {
    if (!LINUX) return Stream.of();
    return Stream.of(new File("/proc").list())
        .filter(pid -> isNew(pid) && marked(pid, mark) == Marked.YES)
        .map(Long::valueOf);
  }

  /// Kills orphans that bear no mark, where they are more than so many: nobody knows which run's
  /// they are.
  static void killCrowd(int max) {
    if (!LINUX) return;
    BIRTHS.writeLock().lock();
    try {
      var orphans =
          Stream.of(new File("/proc").list())
              .filter(pid -> isNew(pid) && parent(pid) == ME && marked(pid, "") == Marked.NO)
              .toList();
      if (orphans.size() <= max) return;
      for (var pid : orphans)
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    } finally {
      BIRTHS.writeLock().unlock();
    }
  }

  private static boolean isNew(String pid) {
    return pid.charAt(0) <= '9' && !FOREIGN.contains(pid) && !RUNS.contains(Long.parseLong(pid));
  }

  private static boolean killIfLeft(String pid, String mark, String output) {
    if (!isNew(pid)) return false;
    long parent = parent(pid);
    if (parent < 0) return false;
    var marked = marked(pid, mark);
    if (marked == Marked.HIDDEN) {
      FOREIGN.add(pid); // another user's: not ours to read or kill
      return false;
    }
    boolean wiped = RUNS.isEmpty() && parent == ME || !output.isEmpty() && holds(pid, output);
    if (marked != Marked.YES && !wiped) return false;
    ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    if (parent == ME) Native.reap(Integer.parseInt(pid));
    return true;
  }

  /// Has this process that pipe open?
  private static boolean holds(String pid, String pipe) {
    var descriptors = new File("/proc/" + pid + "/fd").list();
    if (descriptors == null) return false;
    for (var descriptor : descriptors) if (output(pid, descriptor).equals(pipe)) return true;
    return false;
  }

  /// The parent's id; -1 for a process that is gone or only waits to be reaped.
  private static long parent(String pid) {
    try {
      var stat = Files.readString(Path.of("/proc", pid, "stat"), StandardCharsets.ISO_8859_1);
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", 3);
      long parent = Long.parseLong(fields[1]);
      if (!fields[0].equals("Z")) return parent;
      if (parent == ME) Native.reap(Integer.parseInt(pid));
      return -1;
    } catch (IOException e) {
      return -1;
    }
  }

  private enum Marked {
    YES,
    NO,
    HIDDEN
  }

  private static Marked marked(String pid, String mark) {
    try {
      var environment =
          new String(
              Files.readAllBytes(Path.of("/proc", pid, "environ")), StandardCharsets.ISO_8859_1);
      return environment.contains(MARK + "=" + mark) ? Marked.YES : Marked.NO;
    } catch (AccessDeniedException e) {
      return Marked.HIDDEN;
    } catch (IOException e) {
      return Marked.NO;
    }
  }
}
