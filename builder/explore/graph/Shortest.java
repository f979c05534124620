package explore.graph;

import explore.search.Edge;
import explore.search.Node;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// The schedule to a state with the fewest forced changes of thread, and of these the shortest.
public final class Shortest {
  private static final long SWITCH = 1L << 32;

  /// @param switches where the turn is taken from a thread that could go on
  public record Way(int switches, List<Edge> edges) {}

  private record Place(Node node, String last) {}

  private record Reached(long cost, Place place, Reached before, Edge by) {}

  /// The states that were done, by who moved last.
  private final Map<String, BitSet> done = new HashMap<>();
  private final PriorityQueue<Reached> queue =
      new PriorityQueue<>((a, b) -> Long.compare(a.cost, b.cost));

  private Shortest() {}

  /// Finds a way to each of these states, by Dijkstra's algorithm over states and who moved last.
  public static Map<Node, Way> to(Node root, Collection<Node> wanted) {
    return new Shortest().ways(root, new HashSet<>(wanted));
  }

  private Map<Node, Way> ways(Node root, Set<Node> left) {
    var ways = new HashMap<Node, Way>();
    queue.add(new Reached(0, new Place(root, ""), null, null));
    while (!queue.isEmpty() && !left.isEmpty()) {
      var reached = queue.poll();
      if (isDone(reached.place)) continue;
      done.get(reached.place.last).set(reached.place.node.number());
      if (left.remove(reached.place.node)) ways.put(reached.place.node, way(reached));
      spread(reached);
    }
    return ways;
  }

  private boolean isDone(Place place) {
    return done.computeIfAbsent(place.last, _ -> new BitSet()).get(place.node.number());
  }

  private void spread(Reached reached) {
    var place = reached.place;
    boolean canGoOn = false;
    for (var edge : place.node.edges()) canGoOn |= edge.who().equals(place.last);
    for (var edge : place.node.edges()) {
      if (edge.to() == null) continue;
      var mover = edge.drains() ? place.last : edge.who();
      var next = new Place(edge.to(), mover);
      if (isDone(next)) continue;
      boolean forced = canGoOn && !mover.equals(place.last);
      queue.add(new Reached(reached.cost + 1 + (forced ? SWITCH : 0), next, reached, edge));
    }
  }

  private static Way way(Reached end) {
    var edges = new LinkedList<Edge>();
    for (var at = end; at.by != null; at = at.before) edges.addFirst(at.by);
    return new Way((int) (end.cost >> 32), List.copyOf(edges));
  }
}
