package explore.schedule;

import java.util.ArrayList;
import java.util.List;

/// What happened since the last choice: for the step's words, and for happens-before.
final class Trail {
  private final List<Event> events = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private boolean kept;

  void keep(boolean now) {
    kept = now;
  }

  void clear() {
    events.clear();
    words.clear();
  }

  void operation(Strand strand, Operation operation) {
    if (kept) order(strand, operation.location, operation.order, operation.line);
  }

  void order(Strand strand, Location location, Order order, int line) {
    if (!kept) return;
    switch (order) {
      case NONE -> {}
      case PLAIN_READ -> add(strand, Event.What.READ, location, line);
      case PLAIN_WRITE -> add(strand, Event.What.WRITE, location, line);
      case ACQUIRE -> add(strand, Event.What.ACQUIRE, location, line);
      case RELEASE -> add(strand, Event.What.RELEASE, location, line);
      case BOTH -> {
        add(strand, Event.What.ACQUIRE, location, line);
        add(strand, Event.What.RELEASE, location, line);
      }
    }
  }

  private void add(Strand strand, Event.What what, Location location, int line) {
    boolean plain = what == Event.What.READ || what == Event.What.WRITE;
    var field = plain ? location.field() : "";
    events.add(new Event(strand.key, what, Long.toHexString(location.key), field, line));
  }

  void threads(Strand strand, Event.What what, Strand other) {
    if (kept) events.add(new Event(strand.key, what, other.key, "", 0));
  }

  void tell(String what) {
    if (kept) words.add(what);
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  String words() {
    return words.isEmpty() ? "" : ", " + String.join(", ", words);
  }
}
