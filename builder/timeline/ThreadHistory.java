package timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import timeline.Timeline.Kind;
import timeline.Timeline.State;

/// One thread's course through a run, built up event by event.
final class ThreadHistory {
  /// A read that was answered at once is no waiting.
  private static final long IO_NANOS_MIN = 20_000;

  private static final Set<ThreadEvent.Kind> INTERRUPTIBLE =
      EnumSet.of(ThreadEvent.Kind.SLEEP, ThreadEvent.Kind.PARK, ThreadEvent.Kind.WAIT);

  /// What it is in the midst of.
  static final class Wait {
    final ThreadEvent event;
    /// No waiting of its own: it only says what an inner one is for, or was over before it began.
    boolean hidden;
    /// Has a virtual thread been mounted again since?
    boolean over;
    /// The id of the thread that notified it, of `WAIT`. Then it wants the monitor back.
    long notifiedBy;
    long holder;

    Wait(ThreadEvent event) {
      this.event = event;
    }
  }

  /// A part of the course; object and owner not yet as lanes and labels.
  record Part(State state, long begin, long end, long object, long owner, String carrier) {
    boolean same(Part o) {
      return state == o.state
          && object == o.object
          && owner == o.owner
          && carrier.equals(o.carrier);
    }
  }

  /// Made to go on, but not yet going.
  record Pending(Kind kind, long from, long at) {}

  /// One made another go on; ids of threads.
  record Handed(Kind kind, long from, long at, long to, long until) {}

  final long id;
  final boolean virtual;
  final long begin;
  final List<Part> parts = new ArrayList<>();
  final List<Handed> handed = new ArrayList<>();
  final ArrayList<Wait> waits = new ArrayList<>();
  long end = -1;
  boolean begun;
  boolean mounted;
  boolean ready;
  boolean permit;
  String carrier = "";
  Pending pending;
  private Part now;

  ThreadHistory(long id, boolean virtual, long begin) {
    this.id = id;
    this.virtual = virtual;
    this.begin = begin;
  }

  Wait innermost() {
    return waits.isEmpty() ? null : waits.getLast();
  }

  /// The thread it is joining, 0 if none.
  long joins() {
    for (var wait : waits)
      if (wait.event.kind() == ThreadEvent.Kind.JOIN) return wait.event.other();
    return 0;
  }

  /// Is it waiting within a join?
  boolean waitsToJoin() {
    return joins() != 0 && innermost().event.kind() != ThreadEvent.Kind.JOIN;
  }

  /// Notes its state, if it is another after what happened to it.
  void settle(long at) {
    if (end >= 0) return;
    var next = part(at);
    if (now != null && now.same(next)) return;
    close(at);
    now = next;
    if (next.state == State.RUNNING) goesOn(at);
  }

  /// Another interrupts it: that ends a sleep, a park or a wait, if nothing else did before.
  void interrupted(long by, long at) {
    if (end >= 0) return;
    var wait = innermost();
    boolean wakes = wait != null && INTERRUPTIBLE.contains(wait.event.kind()) && pending == null;
    if (wakes) pending = new Pending(Kind.INTERRUPT, by, at);
    else handed.add(new Handed(Kind.INTERRUPT, by, at, id, at));
  }

  /// It runs: whatever made it go on is known by now, or comes a moment later.
  void goesOn(long at) {
    if (pending == null || now == null || now.state != State.RUNNING) return;
    handed.add(
        new Handed(pending.kind, pending.from, pending.at, id, Math.max(now.begin, pending.at)));
    pending = null;
  }

  /// It is no more.
  void gone(long at) {
    if (end >= 0) return;
    close(at);
    now = null;
    end = at;
  }

  /// The run is over.
  void over() {
    if (now != null) add(withEnd(now, -1));
    now = null;
  }

  private void close(long at) {
    if (now == null || at <= now.begin) return;
    boolean brief = now.state == State.IO && at - now.begin < IO_NANOS_MIN;
    var part =
        brief ? new Part(State.RUNNING, now.begin, at, 0, 0, carrierNow()) : withEnd(now, at);
    add(part);
  }

  private void add(Part part) {
    boolean goesOn =
        !parts.isEmpty() && parts.getLast().same(part) && parts.getLast().end == part.begin;
    parts.add(goesOn ? withEnd(parts.removeLast(), part.end) : part);
  }

  private static Part withEnd(Part p, long end) {
    return new Part(p.state, p.begin, end, p.object, p.owner, p.carrier);
  }

  private String carrierNow() {
    return virtual ? carrier : "";
  }

  private Part part(long at) {
    if (!begun) return new Part(State.READY, at, -1, 0, 0, "");
    var wait = loadsClass() ? null : outermostShown();
    if (virtual && !mounted) {
      boolean yielded = ready || waits.isEmpty();
      if (yielded) return new Part(State.READY, at, -1, 0, 0, "");
      return wait == null ? new Part(State.PARKED, at, -1, 0, 0, "") : waiting(wait, at);
    }
    return wait == null || wait.over
        ? new Part(State.RUNNING, at, -1, 0, 0, carrierNow())
        : waiting(wait, at);
  }

  /// What the JDK waits for when it loads a class is no program's waiting.
  private boolean loadsClass() {
    return waits.stream().anyMatch(w -> w.event.kind() == ThreadEvent.Kind.LOAD);
  }

  private Wait outermostShown() {
    return waits.stream().filter(w -> !w.hidden).findFirst().orElse(null);
  }

  private Part waiting(Wait wait, long at) {
    var e = wait.event;
    var state =
        switch (e.kind()) {
          case PARK -> State.PARKED;
          case SLEEP -> State.SLEEPING;
          case WAIT -> wait.notifiedBy == 0 ? State.WAITING : State.BLOCKED;
          case IO -> State.IO;
          case ENTER -> State.BLOCKED;
          default -> throw new IllegalStateException("no waiting: " + e);
        };
    if (joins() != 0 && (state == State.PARKED || state == State.WAITING))
      return new Part(State.WAITING, at, -1, joinObject(), joins(), "");
    long owner = wait.notifiedBy != 0 ? wait.notifiedBy : wait.holder;
    return new Part(state, at, -1, e.object(), owner, "");
  }

  private long joinObject() {
    return waits.stream()
        .filter(w -> w.event.kind() == ThreadEvent.Kind.JOIN)
        .mapToLong(w -> w.event.object())
        .findFirst()
        .orElse(0);
  }
}
