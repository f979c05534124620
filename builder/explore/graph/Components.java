package explore.graph;

import explore.search.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Strongly connected components of a graph, by Tarjan's algorithm without recursion: a schedule
/// may be long.
final class Components {
  private final int[] index;
  private final int[] low;
  private final int[] component;
  private final int[] nextEdge;
  private final Deque<Node> open = new ArrayDeque<>();
  private final List<List<Node>> all = new ArrayList<>();
  private int visited;

  Components(List<Node> nodes) {
    index = new int[nodes.size()];
    low = new int[nodes.size()];
    component = new int[nodes.size()];
    nextEdge = new int[nodes.size()];
    Arrays.fill(component, -1);
    for (var node : nodes) if (index[node.number()] == 0) visit(node);
  }

  private void visit(Node root) {
    var way = new ArrayDeque<Node>();
    enter(way, root);
    while (!way.isEmpty()) {
      var node = way.peek();
      int at = node.number();
      if (nextEdge[at] < node.edges().length) {
        var to = node.edges()[nextEdge[at]++].to();
        if (to == null) continue;
        if (index[to.number()] == 0) enter(way, to);
        else if (component[to.number()] < 0) low[at] = Math.min(low[at], index[to.number()]);
        continue;
      }
      way.pop();
      if (!way.isEmpty()) {
        int up = way.peek().number();
        low[up] = Math.min(low[up], low[at]);
      }
      if (low[at] == index[at]) close(node);
    }
  }

  private void enter(Deque<Node> way, Node node) {
    index[node.number()] = low[node.number()] = ++visited;
    way.push(node);
    open.push(node);
  }

  private void close(Node head) {
    var members = new ArrayList<Node>();
    Node node;
    do {
      node = open.pop();
      component[node.number()] = all.size();
      members.add(node);
    } while (node != head);
    all.add(members);
  }

  /// Each after all that can be reached from it.
  List<List<Node>> all() {
    return all;
  }

  int of(Node node) {
    return component[node.number()];
  }

  /// Can its states come again?
  boolean cyclic(List<Node> members) {
    if (members.size() > 1) return true;
    var only = members.getFirst();
    for (var edge : only.edges()) if (edge.to() == only) return true;
    return false;
  }
}
