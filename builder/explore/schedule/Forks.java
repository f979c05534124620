package explore.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// The threads that run tasks of fork-join pools, one each, and what they may wait for.
///
/// In the JDK a task may be run by whoever joins it or waits for another, on top of that one's own.
/// So it may wait for nobody who could be below it: for the end of a task, and for a lock, which
/// nobody has who joins. If none of these waits ever ends, it matters who runs what.
public final class Forks {
  private static final String TASK = "a task of a fork-join pool that ";

  private final Set<ModelThread> tasks = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<ModelThread> joining = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Supplier<String>> limits = new ArrayList<>();
  private int choices;

  /// This thread runs a task.
  public void add(ModelThread task) {
    tasks.add(task);
    task.pooled = true;
  }

  public boolean contains(ModelThread thread) {
    return tasks.contains(thread);
  }

  /// Says why it can't be explored any further, before each choice; nothing if it can.
  public void limit(Supplier<String> why) {
    limits.add(why);
  }

  /// Changes with each step that any thread takes.
  public int choices() {
    return choices;
  }

  /// Has this thread taken a step?
  public boolean hasMoved(ModelThread thread) {
    return thread.step != null;
  }

  /// A thread begins or ends to wait for a task.
  public void joins(ModelThread thread, boolean begins) {
    if (begins) joining.add(thread);
    else joining.remove(thread);
  }

  /// A task is done. Gives what its thread knows by then; what it does afterwards is no part of
  /// that.
  public int[] done(ModelThread task) {
    return task.epochs.next();
  }

  /// The running thread joins what this one has done.
  public void joined(ModelThread task, int[] known, Execution execution) {
    execution.running().epochs.join(known);
    execution.events.threads(execution.running(), SyncEvent.What.JOIN, task);
  }

  /// Has this thread a lock that would let it in again?
  public boolean holdsLock(ModelThread thread, Execution execution) {
    for (var location : execution.identities().locations())
      if (location.holders().containsKey(thread)) return true;
    return false;
  }

  /// There is a choice. Why it can't be made, or nothing.
  String chooses() {
    choices++;
    for (var limit : limits) {
      var why = limit.get();
      if (!why.isEmpty()) return why;
    }
    return "";
  }

  /// Why this thread may not wait as it does, or nothing.
  String waits(ModelThread thread) {
    var waits = thread.pending;
    if (joining.contains(thread)) return "";
    if (!thread.buffer.isEmpty()) return ""; // its stores come into memory by themselves
    var holder = waits.holder == null ? null : waits.holder.get();
    if (holder != null && !waits.spins)
      return tasks.contains(holder) || moves(holder) || tasks.size() == 1
          ? ""
          : TASK + "waits for a lock of who waits for something (unlock first)";
    var what = waits.spins ? "goes round until something changes" : "waits for more than a lock";
    return TASK + what + " (who runs it may be who has to end that: join tasks only)";
  }

  private static boolean moves(ModelThread thread) {
    return !thread.finished && thread.pending.enabled();
  }

  /// Nobody can move. Why that may not be all, or nothing: others may then be kept from beginning.
  String stuck() {
    boolean all = tasks.stream().noneMatch(task -> task.finished || joining.contains(task));
    boolean none = tasks.stream().allMatch(task -> task.finished);
    return all || none ? "" : TASK + "waits for ever, beside others";
  }
}
