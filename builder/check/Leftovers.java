package check;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Processes that a run left behind: found by the mark in their environment or, that being wiped, by having become ours
/// (child subreaper). Elsewhere than on Linux only a run's living descendants are known.
final class Leftovers {
  /// The environment variable that every process of a run inherits; its value is the run's token.
  static final String MARK = "INTERLEAVE_RUN";

  private static final long ME = ProcessHandle.current().pid();
  private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
  /// Processes that are no run's.
  private static final Set<String> FOREIGN = ConcurrentHashMap.newKeySet();
  /// A process just born must not be taken for a left-over one before it is known as a run's.
  private static final ReentrantReadWriteLock BIRTHS = new ReentrantReadWriteLock();
  private static final Set<Long> RUNS = ConcurrentHashMap.newKeySet();
  private static boolean subreaper;

  private Leftovers() { }

  /// Everything that is there already is nobody's.
  static synchronized void begin() {
    if (!LINUX || subreaper) return;
    FOREIGN.addAll(Set.of(new File("/proc").list()));
    subreaper = Native.becomeSubreaper();
  }

  /// Starts a process of a run.
  static Process start(ProcessBuilder builder, String token) throws IOException {
    builder.environment().put(MARK, token);
    BIRTHS.readLock().lock();
    try {
      var process = builder.start();
      RUNS.add(process.pid());
      return process;
    } finally {
      BIRTHS.readLock().unlock();
    }
  }

  /// The run's process has ended.
  static void ended(Process process) {
    RUNS.remove(process.pid());
  }

  /// Kills what the run with this token left, until nothing is found.
  static void kill(String token) {
    if (!LINUX) return;
    BIRTHS.writeLock().lock();
    try {
      boolean again = true;
      while (again) {
        again = false;
        for (var pid : new File("/proc").list()) again |= killIfLeft(pid, token);
      }
    } finally {
      BIRTHS.writeLock().unlock();
    }
  }

  private static boolean killIfLeft(String pid, String token) {
    if (pid.charAt(0) > '9' || FOREIGN.contains(pid) || RUNS.contains(Long.parseLong(pid))) return false;
    long parent = parent(pid);
    if (parent < 0) return false;
    var marked = marked(pid, token);
    if (marked == Marked.HIDDEN) {
      FOREIGN.add(pid);   // another user's: not ours to read or kill
      return false;
    }
    if (marked != Marked.YES && !(RUNS.isEmpty() && parent == ME)) return false;
    ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    if (parent == ME) Native.reap(Integer.parseInt(pid));
    return true;
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

  private enum Marked { YES, NO, HIDDEN }

  private static Marked marked(String pid, String token) {
    try {
      var environment = new String(Files.readAllBytes(Path.of("/proc", pid, "environ")), StandardCharsets.ISO_8859_1);
      return environment.contains(MARK + "=" + token) ? Marked.YES : Marked.NO;
    } catch (AccessDeniedException e) {
      return Marked.HIDDEN;
    } catch (IOException e) {
      return Marked.NO;
    }
  }
}
