package explore.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/// What happened since the last choice: for the step's words, and for happens-before.
final class StepEvents {
  private final List<SyncEvent> events = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final StepTaken step;
  private boolean kept;
  /// How deep the running thread is in the program; null if nobody looks closely.
  IntSupplier closely;
  /// What reached memory in this step; null if nothing did.
  Location drained;

  StepEvents(StepTaken step) {
    this.step = step;
  }

  void keep(boolean now) {
    kept = now;
  }

  boolean kept() {
    return kept;
  }

  void clear() {
    drained = null;
    events.clear();
    words.clear();
  }

  /// What orders on both sides, as a lock around a call does, stands around the rest. If it is a
  /// step of a callback, the call of the JDK was reading its collection before, and goes on with
  /// that afterwards.
  void operation(ModelThread thread, Operation operation) {
    if (!kept) return;
    int line = operation.line;
    open(thread);
    for (var also : operation.also)
      if (also.order() == Order.BOTH) order(thread, also.location(), Order.ACQUIRE, line);
    order(thread, operation.location, operation.order, line);
    for (var also : operation.also)
      order(
          thread, also.location(), also.order() == Order.BOTH ? Order.RELEASE : also.order(), line);
    open(thread);
  }

  private void open(ModelThread thread) {
    for (var call : thread.open)
      for (var access : call.accesses())
        order(thread, access.location(), access.order(), call.line());
  }

  /// Orders that are no part of the step's own operation.
  void besides(ModelThread thread, Location location, Order order, int line) {
    step.unforeseen();
    order(thread, location, order, line);
  }

  private void order(ModelThread thread, Location location, Order order, int line) {
    if (!kept) return;
    switch (order) {
      case NONE -> {}
      case PLAIN_READ -> add(thread, SyncEvent.What.READ, location, line);
      case PLAIN_WRITE -> add(thread, SyncEvent.What.WRITE, location, line);
      case ACQUIRE -> add(thread, SyncEvent.What.ACQUIRE, location, line);
      case RELEASE -> add(thread, SyncEvent.What.RELEASE, location, line);
      case CALL_READ -> add(thread, SyncEvent.What.CALL_READ, location, line);
      case CALL_WRITE -> add(thread, SyncEvent.What.CALL_WRITE, location, line);
      case ATOMIC_READ -> add(thread, SyncEvent.What.ATOMIC_READ, location, line);
      case ATOMIC_WRITE -> add(thread, SyncEvent.What.ATOMIC_WRITE, location, line);
      case BOTH -> {
        add(thread, SyncEvent.What.ACQUIRE, location, line);
        add(thread, SyncEvent.What.RELEASE, location, line);
      }
    }
  }

  private void add(ModelThread thread, SyncEvent.What what, Location location, int line) {
    boolean plain = what == SyncEvent.What.READ || what == SyncEvent.What.WRITE;
    var field = plain ? location.field() : what.accesses() ? location.object() : "";
    events.add(new SyncEvent(thread.key, what, location.target(), field, line));
  }

  /// An object was got by a final field.
  void reaches(ModelThread thread, Location freeze, Identity object) {
    if (kept)
      events.add(
          new SyncEvent(
              thread.key, SyncEvent.What.REACHES, freeze.target(), Location.object(object), 0));
  }

  void threads(ModelThread thread, SyncEvent.What what, ModelThread other) {
    step.unforeseen();
    if (kept) events.add(new SyncEvent(thread.key, what, other.key, "", 0));
  }

  void tell(String what) {
    step.unforeseen();
    if (kept) words.add(what);
  }

  List<SyncEvent> events() {
    return List.copyOf(events);
  }

  String words() {
    return String.join(", ", words);
  }
}
