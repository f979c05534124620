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

/// Tells a thread that waits again and again, which may go on so for ever, from one that waits for
/// a time to come and then does who knows what, such as end the program: the first is seen to come
/// back to a wait that it has left, or is a new thread in a wait in which another was until it
/// ended. That one comes back says nothing of the others.
final class TimedWaits {
  /// A wait of a thread, as its frames tell it.
  private record Wait(Thread thread, List<StackTraceElement> frames) {
    static Wait of(Seen seen) {
      return new Wait(seen.thread(), Arrays.asList(seen.trace()));
    }
  }

  /// How long a thread has been in one wait at least, by `System.nanoTime` when that was first
  /// seen.
  private record Visit(Wait place, Object number, long since) {}

  private final ThreadMXBean counts = ManagementFactory.getThreadMXBean();
  private final long millis;
  /// Which wait of its thread it was when it was first seen.
  private final Map<Wait, Object> first = new HashMap<>();
  private final Map<Thread, Visit> latest = new HashMap<>();
  private final Map<List<StackTraceElement>, Set<Thread>> inWait = new HashMap<>();
  private final Set<Wait> repeated = new HashSet<>();
  /// The threads of the repeated waits.
  private final Set<Thread> returning = new HashSet<>();

  /// @param millis for how long a thread may show that it waits again
  TimedWaits(long millis) {
    this.millis = millis;
  }

  /// The threads that wait for a time and have not come back to it by then; empty where none can
  /// ever act again.
  List<Thread> unreturned(long everyMillis, Callable<List<Seen>> look) throws Exception {
    long end = System.nanoTime() + millis * 1_000_000;
    var left = left(look.call());
    while (!left.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(everyMillis);
      left = left(look.call());
    }
    return left;
  }

  private List<Thread> left(List<Seen> all) throws Exception {
    var asleep = SystemTasks.asleep(all);
    for (var seen : Activity.timed(all, returning, asleep)) note(seen);
    return Activity.timed(all, returning, asleep).stream()
        .filter(seen -> !goesOn(seen))
        .map(Seen::thread)
        .toList();
  }

  private void note(Seen seen) throws ReflectiveOperationException {
    var wait = Wait.of(seen);
    var now = number(seen);
    var before = first.putIfAbsent(wait, now);
    if (before == null ? succeeds(wait) : !before.equals(now)) {
      repeated.add(wait);
      returning.add(seen.thread());
    }
    var visit = latest.get(seen.thread());
    if (visit == null || !visit.place.equals(wait) || !visit.number.equals(now))
      latest.put(seen.thread(), new Visit(wait, now, System.nanoTime()));
  }

  /// Is it in a wait to which it came back, or in another for a short time only?
  private boolean goesOn(Seen seen) {
    var visit = latest.get(seen.thread());
    return repeated.contains(visit.place)
        || returning.contains(seen.thread())
            && System.nanoTime() - visit.since < millis * 1_000_000 / 2;
  }

  /// Has its thread come to a wait in which another was, which has ended since?
  private boolean succeeds(Wait wait) {
    var others = inWait.computeIfAbsent(wait.frames, _ -> new HashSet<>());
    others.add(wait.thread);
    return others.stream().anyMatch(other -> !other.isAlive());
  }

  /// What is another for each wait of a thread: how many there were; of a virtual one, which nobody
  /// counts, the task that is to wake it; of one that waits in the system, where nobody counts
  /// either, the time that it took on a core, as it takes some between two waits; but of a client's
  /// the time that it waits for, as it comes back for other things as well.
  private Object number(Seen seen) throws ReflectiveOperationException {
    var thread = seen.thread();
    var ofClient = HttpWaits.next(seen);
    if (ofClient.isPresent()) return ofClient.get();
    if (seen.state() == Thread.State.RUNNABLE) return counts.getThreadCpuTime(thread.threadId());
    if (thread.isVirtual()) {
      var task = Inside.field("java.lang.VirtualThread", "timeoutTask").get(thread);
      return task == null ? "none" : task;
    }
    ThreadInfo info = counts.getThreadInfo(thread.threadId());
    return info == null ? "ended" : info.getWaitedCount();
  }
}
