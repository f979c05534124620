package launch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import launch.ThreadDump.Seen;

/// Tells a program that waits again and again, which may go on so for ever, from one that waits
/// for a time to come and is then done: the first is seen to come back to a wait that it has left,
/// or to have a new thread in a wait in which another was until it ended.
final class TimedWaits {
  /// A wait of a thread, as its frames tell it.
  private record Wait(Thread thread, List<StackTraceElement> frames) {}

  private final ThreadMXBean counts = ManagementFactory.getThreadMXBean();
  /// Which wait of its thread it was when it was first seen.
  private final Map<Wait, Object> first = new HashMap<>();
  private final Map<List<StackTraceElement>, Set<Thread>> inWait = new HashMap<>();
  private List<Seen> timed;

  /// @param seen all threads
  TimedWaits(List<Seen> seen) {
    timed = Activity.timed(seen);
  }

  /// The threads for whose times alone the program waits, after so long; empty where another can
  /// act, or one has come back.
  List<Thread> stillAfter(long millis, long everyMillis, Callable<List<Seen>> look)
      throws Exception {
    if (timed.isEmpty()) return List.of();
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < end) {
      for (var one : timed) if (cameBack(one)) return List.of();
      Thread.sleep(everyMillis);
      timed = Activity.timed(look.call());
    }
    return timed.stream().map(Seen::thread).toList();
  }

  private boolean cameBack(Seen seen) throws ReflectiveOperationException {
    var now = number(seen);
    var frames = Arrays.asList(seen.trace());
    var before = first.putIfAbsent(new Wait(seen.thread(), frames), now);
    return before == null ? succeeds(seen.thread(), frames) : !before.equals(now);
  }

  /// Has it come to a wait in which another was, which has ended since?
  private boolean succeeds(Thread thread, List<StackTraceElement> frames) {
    var others = inWait.computeIfAbsent(frames, _ -> new HashSet<>());
    others.add(thread);
    return others.stream().anyMatch(other -> !other.isAlive());
  }

  /// What is another for each wait of a thread: how many there were; of a virtual one, which nobody
  /// counts, the task that is to wake it; of one that waits in the system, where nobody counts
  /// either, the time that it took on a core, as it takes some between two waits.
  private Object number(Seen seen) throws ReflectiveOperationException {
    var thread = seen.thread();
    if (seen.state() == Thread.State.RUNNABLE) return counts.getThreadCpuTime(thread.threadId());
    if (thread.isVirtual()) {
      var task = Inside.field("java.lang.VirtualThread", "timeoutTask").get(thread);
      return task == null ? "none" : task;
    }
    ThreadInfo info = counts.getThreadInfo(thread.threadId());
    return info == null ? "ended" : info.getWaitedCount();
  }
}
