package explore.schedule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The threads of one execution.
final class ModelThreads {
  private final List<ModelThread> all = new ArrayList<>();
  private final Map<Thread, ModelThread> byThread = new IdentityHashMap<>();

  /// The threads in order of starting.
  List<ModelThread> all() {
    return all;
  }

  /// The one that stands for this thread, or null if it was not started.
  ModelThread of(Thread thread) {
    return byThread.get(thread);
  }

  private boolean taken(String name) {
    for (var other : all) if (other.name.equals(name)) return true;
    return false;
  }

  /// A new one; its name is not another's, nor empty.
  ModelThread start(ModelThread parent, Thread thread, String name, boolean daemon) {
    var key = parent == null ? "0" : parent.key + "." + ++parent.children;
    var own = name.isEmpty() ? "virtual " + key : name;
    name = taken(own) ? own + "'" + all.size() : own;
    var modelThread = new ModelThread(all.size(), key, thread, name, daemon, parent);
    modelThread.pending = new Operation("begins", null, 0);
    modelThread.pending.eager = true;
    all.add(modelThread);
    byThread.put(thread, modelThread);
    return modelThread;
  }
}
