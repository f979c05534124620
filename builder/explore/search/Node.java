package explore.search;

import explore.schedule.Snapshot;
import java.util.List;

/// A state that was met.
public final class Node {
  private static final Edge[] NONE = {};
  private final int number;
  private final Edge[] edges;
  private final Outcome outcome;
  private final String output;
  private Snapshot snapshot;
  private List<Snapshot.Valued> reads = List.of();

  private Node(int number, Edge[] edges, Outcome outcome, String output) {
    this.number = number;
    this.edges = edges;
    this.outcome = outcome;
    this.output = output;
  }

  static Node state(int number, Edge[] edges, String output) {
    return new Node(number, edges, null, output);
  }

  static Node end(int number, Outcome outcome) {
    return new Node(number, NONE, outcome, String.join("\n", outcome.output()));
  }

  /// Its number in order of meeting; the root is 0.
  public int number() {
    return number;
  }

  /// What can happen next. Not to be changed.
  public Edge[] edges() {
    return edges;
  }

  /// Null if it is no end.
  public Outcome outcome() {
    return outcome;
  }

  /// Printed so far, as lines.
  public List<String> output() {
    return Snapshot.lines(output);
  }

  /// The state in words; null if not kept.
  public Snapshot snapshot() {
    return snapshot;
  }

  /// What each thread has read and still has; empty if nobody looked.
  public List<Snapshot.Valued> reads() {
    return reads;
  }

  void reads(List<Snapshot.Valued> held) {
    reads = held;
  }

  void snapshot(Snapshot words) {
    snapshot = words;
  }
}
