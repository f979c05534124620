package timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who held which monitor when, from the events alone: who had to wait for one, for whom, who gave
/// it up then, and whom a `notify` woke. The JVM wakes the one that waits longest.
final class MonitorHistory {
  /// The id of the thread that had it, where another had it, by the event of wanting it.
  final Map<ThreadEvent, Long> holders = new IdentityHashMap<>();
  /// The event of giving it up, by the event of having got it after waiting.
  final Map<ThreadEvent, ThreadEvent> givenUp = new IdentityHashMap<>();
  /// The ids of those it woke, by the event of notifying.
  final Map<ThreadEvent, List<Long>> woken = new IdentityHashMap<>();

  private final Map<Long, Monitor> monitors = new HashMap<>();
  private final Map<Long, ArrayDeque<ThreadEvent>> waits = new HashMap<>();
  private final Map<Long, Integer> depths = new HashMap<>();

  private static final class Monitor {
    long owner;
    int depth;
    ThreadEvent exit;
    final List<ThreadEvent> wanted = new ArrayList<>();
    final List<Long> waiting = new ArrayList<>();
  }

  /// @param events in the order of their time
  MonitorHistory(List<ThreadEvent> events) {
    events.forEach(this::take);
  }

  private void take(ThreadEvent e) {
    switch (e.kind()) {
      case ENTER -> wants(monitor(e), e);
      case ENTERED -> has(monitor(e), e);
      case EXIT -> {
        var monitor = monitor(e);
        if (monitor.owner == e.thread() && --monitor.depth <= 0) free(monitor, e);
      }
      case PARK, SLEEP, IO, JOIN, LOAD -> stack(e).push(e);
      case WAIT -> {
        stack(e).push(e);
        var monitor = monitor(e);
        depths.put(e.thread(), monitor.owner == e.thread() ? monitor.depth : 1);
        free(monitor, e);
        monitor.waiting.add(e.thread());
      }
      case END -> {
        var begun = stack(e).poll();
        if (begun != null && begun.kind() == ThreadEvent.Kind.WAIT) reacquires(monitor(begun), e);
      }
      case NOTIFY, NOTIFY_ALL -> wakes(monitor(e), e);
      case START, BEGIN, GONE, MOUNT, UNMOUNT, READY, UNPARK, HALT -> {}
    }
  }

  private Monitor monitor(ThreadEvent e) {
    return monitors.computeIfAbsent(e.object(), _ -> new Monitor());
  }

  private ArrayDeque<ThreadEvent> stack(ThreadEvent e) {
    return waits.computeIfAbsent(e.thread(), _ -> new ArrayDeque<>());
  }

  private void wants(Monitor monitor, ThreadEvent e) {
    if (monitor.owner == e.thread()) return;
    if (monitor.owner != 0) holders.put(e, monitor.owner);
    monitor.wanted.add(e);
  }

  private void has(Monitor monitor, ThreadEvent e) {
    var wanted =
        monitor.wanted.stream().filter(w -> w.thread() == e.thread()).findFirst().orElse(null);
    monitor.wanted.remove(wanted);
    if (wanted != null && holders.containsKey(wanted) && monitor.exit != null)
      givenUp.put(e, monitor.exit);
    if (monitor.owner != e.thread()) monitor.depth = 0;
    own(monitor, e.thread(), monitor.depth + 1);
  }

  /// Those who wanted it before, and wait still, wait for this one: it was recorded a moment late.
  private void own(Monitor monitor, long thread, int depth) {
    monitor.owner = thread;
    monitor.depth = depth;
    for (var other : monitor.wanted)
      if (other.thread() != thread) holders.putIfAbsent(other, thread);
  }

  private static void free(Monitor monitor, ThreadEvent e) {
    monitor.owner = 0;
    monitor.depth = 0;
    monitor.exit = e;
  }

  private void reacquires(Monitor monitor, ThreadEvent e) {
    monitor.waiting.remove(e.thread());
    own(monitor, e.thread(), Objects.requireNonNullElse(depths.remove(e.thread()), 1));
  }

  private void wakes(Monitor monitor, ThreadEvent e) {
    int all = monitor.waiting.size();
    var first =
        monitor.waiting.subList(0, e.kind() == ThreadEvent.Kind.NOTIFY ? Math.min(1, all) : all);
    woken.put(e, List.copyOf(first));
    first.clear();
  }
}
