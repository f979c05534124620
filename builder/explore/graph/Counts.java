package explore.graph;

import explore.search.Node;
import explore.search.Outcome;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import run.Ending;

/// How many schedules lead to each state: a schedule is a path from the root.
///
/// Where the graph has a cycle on the way there are infinitely many. A cycle that no end can be
/// reached from is an outcome too: it is still running.
public final class Counts {
  private final BigInteger[] paths;
  private final boolean[] infinite;
  private final Map<Outcome, Node> outcomes = new LinkedHashMap<>();
  private final boolean cyclic;

  /// Counts over a graph, the root first.
  public Counts(List<Node> nodes) {
    paths = new BigInteger[nodes.size()];
    infinite = new boolean[nodes.size()];
    Arrays.fill(paths, BigInteger.ZERO);
    var components = new Components(nodes);
    boolean cycles = false;
    if (!nodes.isEmpty()) paths[0] = BigInteger.ONE;
    for (var members : components.all().reversed()) {
      boolean again = components.cyclic(members);
      cycles |= again;
      for (var node : members) {
        if (again) infinite[node.number()] = true;
        if (node.outcome() != null) outcomes.put(node.outcome(), node);
      }
      for (var node : members) members(node);
      if (again && isLast(components, members)) stillRunning(members.getFirst());
    }
    cyclic = cycles;
  }

  private void members(Node node) {
    int from = node.number();
    for (var edge : node.edges()) {
      if (edge.to() == null) continue;
      int to = edge.to().number();
      paths[to] = paths[to].add(paths[from]);
      infinite[to] |= infinite[from];
    }
  }

  private static boolean isLast(Components components, List<Node> members) {
    int own = components.of(members.getFirst());
    for (var node : members)
      for (var edge : node.edges())
        if (edge.to() == null || components.of(edge.to()) != own) return false;
    return true;
  }

  private void stillRunning(Node node) {
    outcomes.putIfAbsent(new Outcome(node.output(), new Ending.StillRunning()), node);
  }

  /// Each outcome, and a state that it ends in.
  public Map<Outcome, Node> outcomes() {
    return outcomes;
  }

  /// Null if infinitely many.
  public BigInteger to(Node node) {
    return infinite[node.number()] ? null : paths[node.number()];
  }

  /// All schedules that come to an end; null if infinitely many.
  public BigInteger all() {
    if (cyclic) return null;
    return ended();
  }

  /// Those that were counted, whatever is left.
  public BigInteger ended() {
    return outcomes.values().stream()
        .map(node -> paths[node.number()])
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /// Are there endless schedules?
  public boolean cyclic() {
    return cyclic;
  }
}
