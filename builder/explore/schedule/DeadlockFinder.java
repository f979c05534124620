package explore.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import run.Ending;

/// Tells how threads are stuck of which none can move.
final class DeadlockFinder {
  private DeadlockFinder() {}

  /// A cycle of who waits for whom is a deadlock, begun at the thread that was started first; any
  /// other way of being stuck never ends.
  static Ending ending(List<ModelThread> threads) {
    var waitsFor = new HashMap<ModelThread, ModelThread>();
    for (var thread : threads) {
      if (thread.finished || thread.pending.holder == null) continue;
      var holder = thread.pending.holder.get();
      if (holder != null) waitsFor.put(thread, holder);
    }
    for (var first : threads) {
      var path = new ArrayList<ModelThread>();
      for (var s = first; s != null && !path.contains(s); s = waitsFor.get(s)) path.add(s);
      if (waitsFor.get(path.getLast()) == first)
        return new Ending.Deadlocked(path.stream().map(s -> s.name).toList());
    }
    return new Ending.StillRunning();
  }
}
