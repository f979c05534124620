package explore.search;

import explore.schedule.Choice;
import explore.schedule.End;
import explore.schedule.Execution;
import explore.schedule.Learnt;
import explore.schedule.Snapshot;
import explore.schedule.SyncEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// States with the same fingerprint are one: what can follow is the same, as a thread's local state
/// is a function of what it observed. Schedules are then counted as paths.
final class StateSearch implements Strategy {
  /// More states than these nobody looks at, and they would fill the memory.
  private static final int DETAILED_MAX = 3_000;

  private final Limits limits;
  private final Map<Long, Node> byFingerprint = new HashMap<>();
  private final Map<Outcome, Node> ends = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<List<SyncEvent>, List<SyncEvent>> eventsOnce = new HashMap<>();
  private final Map<String, String> wordsOnce = new HashMap<>();
  private final Map<String, String> outputsOnce = new HashMap<>();
  private final Map<Long, Learnt> learnt = new HashMap<>();
  private List<SyncEvent> before = List.of();

  StateSearch(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean arrive(
      List<SearchFrame> path, SearchFrame frame, Execution execution, List<Choice> choices) {
    var known = byFingerprint.get(frame.fingerprint);
    if (known != null) {
      link(path, known);
      return false;
    }
    var edges = new Edge[choices.size()];
    for (int i = 0; i < edges.length; i++) edges[i] = new Edge(choices.get(frame.choice(i)));
    var output = once(outputsOnce, execution.output().toString());
    frame.node = Node.state(nodes.size(), edges, output);
    if (nodes.isEmpty()) before = Snapshot.events(execution);
    add(frame.node, execution);
    byFingerprint.put(frame.fingerprint, frame.node);
    if (nodes.size() > limits.run()) frame.foresee(execution, choices);
    link(path, frame.node);
    return true;
  }

  private void add(Node node, Execution execution) {
    nodes.add(node);
    if (detailed()) node.snapshot(Snapshot.of(execution));
    else if (nodes.size() == DETAILED_MAX + 1) nodes.forEach(n -> n.snapshot(null));
  }

  private boolean detailed() {
    return nodes.size() <= DETAILED_MAX;
  }

  private static void link(List<SearchFrame> path, Node to) {
    if (path.isEmpty()) return;
    var from = path.getLast();
    from.node.edges()[from.edge()].to(to);
  }

  @Override
  public void taking(SearchFrame from, Execution execution) {
    Snapshot.watch(execution, from.foresight());
  }

  @Override
  public boolean stepped(SearchFrame from, Execution execution) {
    var edge = from.node.edges()[from.edge()];
    if (edge.taken()) return true;
    edge.taken(
        wordsOnce.computeIfAbsent(Snapshot.step(execution, edge.who()), words -> words),
        once(eventsOnce, Snapshot.events(execution)));
    if (detailed()) edge.touched(Snapshot.touched(execution, edge.who()));
    var now = Snapshot.learnt(execution, edge.events());
    var known = now == null ? null : learnt.putIfAbsent(from.foresight().key(), now);
    return known == null || known.same(now);
  }

  @Override
  public boolean known(SearchFrame from) {
    var foresight = from.foresight();
    var step = foresight == null ? null : learnt.get(foresight.key());
    var to = step == null ? null : byFingerprint.get(foresight.after(step));
    if (to == null) return false;
    from.node.edges()[from.edge()].foreseen(to, step.events());
    return true;
  }

  private static <T> T once(Map<T, T> all, T value) {
    var known = all.putIfAbsent(value, value);
    return known == null ? value : known;
  }

  @Override
  public void end(List<SearchFrame> path, End.Finished end, Execution execution) {
    var outcome = new Outcome(end.output(), end.ending());
    var node = ends.get(outcome);
    if (node == null) {
      ends.put(outcome, node = Node.end(nodes.size(), outcome));
      if (nodes.isEmpty()) before = Snapshot.events(execution);
      add(node, execution);
    }
    link(path, node);
  }

  @Override
  public String full() {
    if (nodes.size() <= limits.states()) return "";
    return "more than %,d states".formatted(limits.states());
  }

  /// The states in order of meeting; the root first.
  List<Node> nodes() {
    return nodes;
  }

  /// What happened before the first choice.
  List<SyncEvent> before() {
    return before;
  }
}
