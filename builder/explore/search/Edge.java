package explore.search;

import explore.schedule.Choice;
import explore.schedule.Snapshot;
import explore.schedule.Snapshot.Touched;
import explore.schedule.SyncEvent;
import java.util.List;

/// A step from one state to another.
public final class Edge {
  private final String key;
  private final String who;
  private final String name;
  private final int line;
  private String words;
  private List<Touched> touched = List.of();
  private List<SyncEvent> events = List.of();
  private Node to;

  Edge(Choice choice) {
    key = choice.key();
    who = choice.who();
    name = Snapshot.name(choice);
    line = Snapshot.line(choice);
  }

  /// The choice's key: `0.1`, `0.1/2` or `exit`.
  public String key() {
    return key;
  }

  /// Is it a store that reaches memory, and no thread's step?
  public boolean drains() {
    return Choice.drains(who);
  }

  /// The thread's key.
  public String who() {
    return who;
  }

  /// The thread's name.
  public String name() {
    return name;
  }

  /// A line of the program, 0 if none.
  public int line() {
    return line;
  }

  /// What happened, in words.
  public String words() {
    return words == null ? "" : words;
  }

  /// What it accessed.
  public List<Touched> touched() {
    return touched;
  }

  /// What happened, for happens-before.
  public List<SyncEvent> events() {
    return events;
  }

  /// Null where the search stopped before.
  public Node to() {
    return to;
  }

  boolean taken() {
    return words != null;
  }

  void taken(String how, List<SyncEvent> what) {
    words = how;
    events = what;
  }

  void touched(List<Touched> all) {
    touched = all;
  }

  /// It leads there, as is known without having been there; so it has no words.
  void foreseen(Node node, List<SyncEvent> what) {
    if (!taken()) taken("", what);
    to = node;
  }

  void to(Node node) {
    to = node;
  }
}
