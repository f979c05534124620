package launch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import launch.ThreadDump.Seen;

/// Tells a ring of threads that stands for ever, as who waits for a monitor or in `lock()` can't be
/// made to stop, from one of which a thread can: by an interrupt it leaves `lockInterruptibly`.
final class GivingUp {
  private static final String PARK = "java.util.concurrent.locks.LockSupport";
  private static final Set<String> QUEUES =
      Set.of(
          "java.util.concurrent.locks.AbstractQueuedSynchronizer",
          "java.util.concurrent.locks.AbstractQueuedLongSynchronizer");

  private GivingUp() {}

  /// Can a thread of these rings give up its wait? What isn't known to last may be given up.
  static boolean can(List<List<Thread>> cycles, List<Seen> all) {
    return cycles.stream()
        .flatMap(List::stream)
        .anyMatch(
            thread ->
                all.stream().filter(seen -> seen.thread() == thread).noneMatch(GivingUp::lasts));
  }

  private static boolean lasts(Seen seen) {
    if (seen.state() == Thread.State.BLOCKED) return true;
    if (seen.waitsFor() == null || !Activity.isOfJdk(seen.waitsFor().getClass().getName()))
      return false; // a lock of the program's own, which anyone may open
    var queued =
        Stream.of(seen.trace())
            .dropWhile(frame -> !frame.getClassName().equals(PARK))
            .dropWhile(frame -> frame.getClassName().equals(PARK))
            .takeWhile(frame -> QUEUES.contains(frame.getClassName()))
            .toList();
    return !queued.isEmpty()
        && queued.stream().noneMatch(frame -> frame.getMethodName().endsWith("Interruptibly"));
  }
}
