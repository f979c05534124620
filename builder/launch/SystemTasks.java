package launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import launch.ThreadDump.Seen;

/// Tells of the tasks of processes, as Linux calls their threads, which of them wait for a time to
/// come: by what of the kernel they wait in (proc_pid_wchan(5)) and by the call that brought them
/// there (proc_pid_syscall(5)). Elsewhere none does.
final class SystemTasks {
  private static final Path PROC = Path.of("/proc");
  private static final boolean X86 = System.getProperty("os.arch").equals("amd64");

  /// Where a pointer to a time stands among the words of Linux's calls on x86_64, the first being
  /// the call's number: of select, pselect6, ppoll.
  private static final Map<String, Integer> SELECTS = Map.of("23", 5, "270", 5, "271", 3);

  /// Where it stands in futex, futex_waitv, rt_sigtimedwait, semtimedop and epoll_pwait2.
  private static final Map<String, Integer> OTHERS =
      Map.of("202", 4, "449", 4, "128", 3, "220", 4, "441", 4);

  /// Where milliseconds stand, -1 for no end: in poll, epoll_wait and epoll_pwait.
  private static final Map<String, Integer> MILLIS = Map.of("7", 3, "232", 4, "281", 4);

  /// How the names of tasks begin that are the JVM's own, in which no code of a program's runs.
  private static final List<String> OF_JVM =
      List.of("VM Periodic Task", "VM Thread", "G1 ", "GC Thread", "process reaper");

  /// So many letters has the name of a task.
  private static final int NAME_MAX = 15;

  private static final long AGAIN_MILLIS = 20;

  private SystemTasks() {}

  /// What of a program sleeps where the JVM doesn't know of it.
  ///
  /// @param children of its processes, while a thread waits for one
  /// @param natively of its threads, in native code
  record Asleep(boolean children, boolean natively) {}

  /// What sleeps so now: asked once for all that these threads are asked for.
  static Asleep asleep(List<Seen> all) throws InterruptedException {
    return new Asleep(
        all.stream().anyMatch(SystemWaits::isForChild) && childrenSleep(),
        all.stream().anyMatch(SystemWaits::isOutside) && sleepsNatively());
  }

  /// Does one of the processes that this one started sleep, or wait for a time in another way? One
  /// that has children waits for them.
  private static boolean childrenSleep() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.children().findAny().isEmpty())
        .anyMatch(process -> tasks(process.pid()).anyMatch(task -> isTimed(task, true)));
  }

  /// Does a thread of this process sleep in native code, where the JVM doesn't know of it? The JVM
  /// itself does so for less than a moment.
  private static boolean sleepsNatively() throws InterruptedException {
    var sleepers = sleepers();
    if (sleepers.isEmpty()) return false;
    Thread.sleep(AGAIN_MILLIS);
    sleepers.retainAll(sleepers());
    return !sleepers.isEmpty();
  }

  private static Set<Path> sleepers() {
    return tasks(ProcessHandle.current().pid())
        .filter(task -> isTimed(task, false))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Stream<Path> tasks(long pid) {
    try (var all = Files.list(PROC.resolve(String.valueOf(pid)).resolve("task"))) {
      return all.toList().stream().filter(task -> !isOfJvm(read(task, "comm")));
    } catch (IOException | UncheckedIOException e) {
      return Stream.of(); // it has just gone, or this is no Linux
    }
  }

  private static boolean isOfJvm(String name) {
    return Stream.concat(OF_JVM.stream(), Activity.IDLE.stream())
        .map(known -> known.substring(0, Math.min(NAME_MAX, known.length())))
        .anyMatch(name::startsWith);
  }

  /// @param other is it a task of another process, in which we know of no wait otherwise?
  private static boolean isTimed(Path task, boolean other) {
    if (read(task, "wchan").endsWith("nanosleep")) return true;
    if (!X86) return false;
    var call = read(task, "syscall").split(" ");
    return has(call, SELECTS, "0x0")
        || other && (has(call, OTHERS, "0x0") || has(call, MILLIS, "0xffffffff"));
  }

  /// Is it one of these calls, with a time other than that which means none?
  private static boolean has(String[] call, Map<String, Integer> calls, String none) {
    int at = calls.getOrDefault(call[0], call.length);
    return at < call.length && !call[at].equals(none) && !call[at].equals("0xffffffffffffffff");
  }

  private static String read(Path task, String file) {
    try {
      return Files.readString(task.resolve(file)).strip();
    } catch (IOException e) {
      return ""; // it has just gone, or isn't told
    }
  }
}
