package explore.schedule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The threads of one execution.
final class Strands {
  private final List<Strand> all = new ArrayList<>();
  private final Map<Thread, Strand> byThread = new IdentityHashMap<>();

  /// In order of starting.
  List<Strand> all() {
    return all;
  }

  /// The one that stands for this thread, or null if it was not started.
  Strand of(Thread thread) {
    return byThread.get(thread);
  }

  /// A new one; its name is not another's, nor empty.
  Strand start(Strand parent, Thread thread, String name, boolean daemon) {
    var key = parent == null ? "0" : parent.key + "." + ++parent.children;
    var own = name.isEmpty() ? "virtual " + key : name;
    if (all.stream().anyMatch(other -> other.name.equals(own))) name = own + "'" + all.size();
    else name = own;
    var strand = new Strand(all.size(), key, thread, name, daemon, parent);
    strand.pending = new Operation("begins", null, 0);
    strand.pending.eager = true;
    all.add(strand);
    byThread.put(thread, strand);
    return strand;
  }
}
