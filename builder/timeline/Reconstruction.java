package timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import timeline.ThreadHistory.Handed;
import timeline.ThreadHistory.Pending;
import timeline.ThreadHistory.Wait;
import timeline.Timeline.HandOver;
import timeline.Timeline.Kind;
import timeline.Timeline.Lane;
import timeline.Timeline.Printed;
import timeline.Timeline.Segment;

/// Makes a timeline out of events. Pure: the same events give the same timeline.
public final class Reconstruction {
  private final RecordedRun recorded;
  private final long start;
  private final List<ThreadEvent> events;
  private final MonitorHistory monitorHistory;
  private final Map<Long, ThreadHistory> histories = new LinkedHashMap<>();
  private long halted = -1;

  private Reconstruction(RecordedRun recorded, long start) {
    this.recorded = recorded;
    this.start = start;
    events = recorded.events().stream().sorted(Comparator.comparingLong(ThreadEvent::at)).toList();
    monitorHistory = new MonitorHistory(events);
  }

  /// The timeline of a run.
  ///
  /// @param start by the run's `nanoTime`, when main began
  /// @param nanos how long the run took, where its JVM had no time to record that it ends
  /// @param lines what it printed
  public static Timeline of(
      RecordedRun recorded, long start, long nanos, List<RecordedRun.Line> lines) {
    return new Reconstruction(recorded, start).timeline(nanos, lines);
  }

  private Timeline timeline(long nanos, List<RecordedRun.Line> lines) {
    var main = history(recorded.main(), 0);
    main.begun = true; // and what it was before lasted no time
    main.settle(0);
    events.forEach(this::take);
    histories.values().forEach(ThreadHistory::over);
    long last = events.isEmpty() ? 0 : time(events.getLast());
    // Where events were lost nothing is known of the rest.
    long end = recorded.lost() > 0 ? last : Math.max(last, halted >= 0 ? halted : nanos);
    // What comes after its JVM had begun to end, a daemon's, is none of the run's.
    boolean bounded = recorded.lost() > 0 || halted >= 0;
    var told = lines.stream().filter(line -> !bounded || line.at() <= end).toList();
    var shown = shown(told);
    var index = new HashMap<Long, Integer>();
    for (var history : shown) index.put(history.id, index.size());
    return new Timeline(
        shown.stream().map(history -> lane(history, index)).toList(),
        shown.stream()
            .flatMap(history -> history.handed.stream())
            .filter(h -> index.containsKey(h.from()) && h.from() != h.to())
            .sorted(Comparator.comparingLong(Handed::at).thenComparingLong(Handed::until))
            .map(h -> handOver(h, index))
            .toList(),
        told.stream()
            .map(line -> new Printed(index.getOrDefault(line.thread(), -1), line.at(), line.text()))
            .toList(),
        Math.max(end, told.isEmpty() ? 0 : told.getLast().at()),
        recorded.lost(),
        recorded.costNanos());
  }

  private long time(ThreadEvent e) {
    return Math.max(0, e.at() - start);
  }

  private ThreadHistory history(long id, long begin) {
    var known = histories.get(id);
    if (known != null) return known;
    var history = new ThreadHistory(id, named(id).virtual(), begin);
    histories.put(id, history);
    history.settle(begin);
    return history;
  }

  private RecordedRun.Named named(long id) {
    return recorded.threads().getOrDefault(id, new RecordedRun.Named("", false, false));
  }

  private void take(ThreadEvent e) {
    long at = time(e);
    switch (e.kind()) {
      case START -> {
        var started = history(e.other(), at);
        started.pending = new Pending(Kind.START, e.thread(), at);
        started.settle(at);
        begins(e, at);
      }
      case READY -> {
        var history = history(e.thread(), at);
        history.ready = true;
        history.settle(at);
      }
      case MOUNT -> mounted(history(e.thread(), at), e, at);
      case UNMOUNT -> unmounted(history(e.thread(), at), at);
      case GONE -> gone(history(e.thread(), at), at);
      case HALT -> halted = at;
      case UNPARK -> {
        begins(e, at);
        unparked(history(e.other(), at), e, at);
      }
      case INTERRUPT -> interrupts(e, at);
      case NOTIFY, NOTIFY_ALL -> {
        begins(e, at);
        for (long woken : monitorHistory.woken.get(e)) notified(history(woken, at), e, at);
      }
      case BEGIN, EXIT -> begins(e, at);
      case ENTER, PARK, SLEEP, WAIT, IO, JOIN, LOAD -> waits(begins(e, at), e, at);
      case ENTERED -> entered(begins(e, at), e, at);
      case END -> {
        var history = begins(e, at);
        if (!history.waits.isEmpty()) history.waits.removeLast();
        history.settle(at);
      }
    }
  }

  private static void unmounted(ThreadHistory history, long at) {
    history.mounted = history.ready = false;
    history.waits.forEach(wait -> wait.over = false);
    history.settle(at);
  }

  /// It does something, so it has begun.
  private ThreadHistory begins(ThreadEvent e, long at) {
    var history = history(e.thread(), at);
    if (!history.begun && !history.virtual) {
      history.begun = true;
      history.settle(at);
    }
    return history;
  }

  private void mounted(ThreadHistory history, ThreadEvent e, long at) {
    history.begun = history.mounted = true;
    history.ready = false;
    history.carrier = named(e.other()).name();
    history.waits.forEach(wait -> wait.over = true);
    history.settle(at);
  }

  private void gone(ThreadHistory history, long at) {
    history.gone(at);
    for (var other : histories.values())
      if (other.joins() == history.id && other.waitsToJoin())
        other.pending = new Pending(Kind.JOIN, history.id, at);
  }

  private void unparked(ThreadHistory history, ThreadEvent e, long at) {
    var wait = history.innermost();
    if (wait == null || wait.event.kind() != ThreadEvent.Kind.PARK) history.permit = true;
    else if (history.pending == null && history.joins() == 0)
      history.pending = new Pending(wait.holder == 0 ? Kind.UNPARK : Kind.UNLOCK, e.thread(), at);
  }

  private void interrupts(ThreadEvent e, long at) {
    begins(e, at);
    var interrupted = histories.get(e.other());
    if (interrupted != null) interrupted.interrupted(e.thread(), at);
  }

  private void notified(ThreadHistory history, ThreadEvent e, long at) {
    for (var wait : history.waits)
      if (wait.event.kind() == ThreadEvent.Kind.WAIT && wait.event.object() == e.object()) {
        wait.notifiedBy = e.thread();
        history.pending = new Pending(Kind.NOTIFY, e.thread(), at);
      }
    history.settle(at);
  }

  private void waits(ThreadHistory history, ThreadEvent e, long at) {
    var wait = new Wait(e);
    wait.holder = e.other();
    switch (e.kind()) {
      case ENTER -> {
        wait.hidden = !monitorHistory.holders.containsKey(e);
        wait.holder = monitorHistory.holders.getOrDefault(e, 0L);
      }
      case JOIN, LOAD -> wait.hidden = true;
      case PARK -> {
        wait.hidden = history.permit;
        history.permit = false;
        history.pending = null;
      }
      default -> history.pending = null;
    }
    history.waits.add(wait);
    history.settle(at);
  }

  private void entered(ThreadHistory history, ThreadEvent e, long at) {
    var wait = history.innermost();
    if (wait != null && wait.event.kind() == ThreadEvent.Kind.ENTER) history.waits.removeLast();
    history.settle(at);
    var exit = monitorHistory.givenUp.get(e);
    if (exit == null || wait == null || wait.hidden) return;
    history.pending = new Pending(Kind.UNLOCK, exit.thread(), time(exit));
    history.goesOn(at);
  }

  /// Main first, then by their begin; of the JVM's own threads only those that printed.
  private List<ThreadHistory> shown(List<RecordedRun.Line> lines) {
    return histories.values().stream()
        .filter(
            history ->
                history.id == recorded.main()
                    || !named(history.id).internal()
                    || lines.stream().anyMatch(line -> line.thread() == history.id))
        .filter(history -> !history.parts.isEmpty())
        .sorted(
            Comparator.<ThreadHistory, Boolean>comparing(history -> history.id != recorded.main())
                .thenComparingLong(history -> history.begin)
                .thenComparingLong(history -> history.id))
        .toList();
  }

  private Lane lane(ThreadHistory history, Map<Long, Integer> index) {
    var name = named(history.id);
    return new Lane(
        name.name(),
        name.virtual(),
        history.begin,
        history.end,
        history.parts.stream()
            .map(
                part ->
                    new Segment(
                        part.state(),
                        part.begin(),
                        part.end(),
                        part.object() == 0
                            ? ""
                            : recorded.objects().getOrDefault(part.object(), "Object"),
                        part.owner() == 0 ? -1 : index.getOrDefault(part.owner(), -1),
                        part.carrier()))
            .toList());
  }

  private static HandOver handOver(Handed h, Map<Long, Integer> index) {
    return new HandOver(h.kind(), index.get(h.from()), h.at(), index.get(h.to()), h.until());
  }
}
