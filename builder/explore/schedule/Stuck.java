package explore.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import run.Ending;

/// Tells how threads are stuck of which none can move.
final class Stuck {
  private Stuck() {}

  /// A cycle of who waits for whom is a deadlock, begun at the thread that was started first; any
  /// other way of being stuck never ends.
  static Ending ending(List<Strand> strands) {
    var waitsFor = new HashMap<Strand, Strand>();
    for (var strand : strands) {
      if (strand.finished || strand.pending.holder == null) continue;
      var holder = strand.pending.holder.get();
      if (holder != null) waitsFor.put(strand, holder);
    }
    for (var first : strands) {
      var path = new ArrayList<Strand>();
      for (var s = first; s != null && !path.contains(s); s = waitsFor.get(s)) path.add(s);
      if (waitsFor.get(path.getLast()) == first)
        return new Ending.Deadlocked(path.stream().map(s -> s.name).toList());
    }
    return new Ending.StillRunning();
  }
}
