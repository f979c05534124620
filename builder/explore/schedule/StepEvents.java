package explore.schedule;

import java.util.ArrayList;
import java.util.List;

/// What happened since the last choice: for the step's words, and for happens-before.
final class StepEvents {
  private final List<SyncEvent> events = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private boolean kept;

  void keep(boolean now) {
    kept = now;
  }

  void clear() {
    events.clear();
    words.clear();
  }

  void operation(ModelThread thread, Operation operation) {
    if (kept) order(thread, operation.location, operation.order, operation.line);
  }

  void order(ModelThread thread, Location location, Order order, int line) {
    if (!kept) return;
    switch (order) {
      case NONE -> {}
      case PLAIN_READ -> add(thread, SyncEvent.What.READ, location, line);
      case PLAIN_WRITE -> add(thread, SyncEvent.What.WRITE, location, line);
      case ACQUIRE -> add(thread, SyncEvent.What.ACQUIRE, location, line);
      case RELEASE -> add(thread, SyncEvent.What.RELEASE, location, line);
      case BOTH -> {
        add(thread, SyncEvent.What.ACQUIRE, location, line);
        add(thread, SyncEvent.What.RELEASE, location, line);
      }
    }
  }

  private void add(ModelThread thread, SyncEvent.What what, Location location, int line) {
    boolean plain = what == SyncEvent.What.READ || what == SyncEvent.What.WRITE;
    var field = plain ? location.field() : "";
    events.add(new SyncEvent(thread.key, what, Long.toHexString(location.key), field, line));
  }

  void threads(ModelThread thread, SyncEvent.What what, ModelThread other) {
    if (kept) events.add(new SyncEvent(thread.key, what, other.key, "", 0));
  }

  void tell(String what) {
    if (kept) words.add(what);
  }

  List<SyncEvent> events() {
    return List.copyOf(events);
  }

  String words() {
    return words.isEmpty() ? "" : ", " + String.join(", ", words);
  }
}
