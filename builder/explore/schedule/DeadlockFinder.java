package explore.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import run.Ending;

/// Tells how threads are stuck of which none can move.
final class DeadlockFinder {
  private DeadlockFinder() {}

  /// Cycles of who waits for whom are a deadlock, each begun at the thread that was started first;
  /// any other way of being stuck never ends.
  static Ending ending(List<ModelThread> threads) {
    var waitsFor = new HashMap<ModelThread, ModelThread>();
    for (var thread : threads) {
      if (thread.finished || thread.pending.holder == null) continue;
      var holder = thread.pending.holder.get();
      if (holder != null) waitsFor.put(thread, holder);
    }
    var cycles = new ArrayList<List<ModelThread>>();
    for (var first : threads) {
      if (cycles.stream().anyMatch(cycle -> cycle.contains(first))) continue;
      var path = new ArrayList<ModelThread>();
      for (var s = first; s != null && !path.contains(s); s = waitsFor.get(s)) path.add(s);
      if (waitsFor.get(path.getLast()) == first) cycles.add(path);
    }
    return cycles.isEmpty()
        ? new Ending.StillRunning()
        : new Ending.Deadlocked(
            cycles.stream().map(cycle -> cycle.stream().map(s -> s.name).toList()).toList());
  }
}
