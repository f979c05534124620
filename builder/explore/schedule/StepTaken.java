package explore.schedule;

import java.util.List;

/// The step that is being taken: is what comes of it a function of what its thread knew and what it
/// found?
///
/// It isn't as soon as anything else is asked or changed that other threads can change or ask: a
/// model's state, whether a thread has ended, who accessed what before. It is better to miss one
/// that is than to take one that isn't: a step which isn't known by heart is run.
final class StepTaken {
  private boolean foreseen;
  private int thread;
  private Location location;
  private boolean wrote;
  private long value;

  void begin(Foresight foresight, ModelThread taker) {
    foreseen = foresight != null;
    if (!foreseen) return;
    thread = taker.index;
    location = taker.pending.location;
    wrote = false;
  }

  /// Something else has a part in it.
  void unforeseen() {
    foreseen = false;
  }

  /// A location has a new value.
  void wrote(Location where, long hash) {
    if (where != location || wrote) foreseen = false;
    wrote = true;
    value = hash;
  }

  /// What came of it; null if that can't be known by heart.
  Learnt learnt(Execution execution, List<SyncEvent> events) {
    if (!foreseen) return null;
    var taker = execution.threads().get(thread);
    if (!taker.finished && !taker.pending.alone()) return null;
    return new Learnt(taker.past, taker.finished, wrote, wrote ? value : 0, events);
  }
}
