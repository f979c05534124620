package explore.search;

import explore.schedule.Choice;
import explore.schedule.Chooser;
import explore.schedule.Execution;
import explore.schedule.Readings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// Comes to each state of a graph once more, to look at it closely.
final class Revisit {
  private final Subject subject;
  private final List<Node> nodes;
  private final BitSet done = new BitSet();
  /// The step by which each state is reached from the root, and from which state.
  private final Edge[] by;
  private final Node[] from;
  private final List<Node> order = new ArrayList<>();

  Revisit(Subject subject, Graph graph) {
    this.subject = subject;
    nodes = graph.nodes();
    by = new Edge[nodes.size()];
    from = new Node[nodes.size()];
    var left = new ArrayDeque<>(List.of(nodes.getFirst()));
    var met = new BitSet();
    met.set(0);
    while (!left.isEmpty()) {
      var node = left.poll();
      order.add(node);
      for (var edge : node.edges()) {
        if (edge.to() == null || met.get(edge.to().number())) continue;
        met.set(edge.to().number());
        by[edge.to().number()] = edge;
        from[edge.to().number()] = node;
        left.add(edge.to());
      }
    }
  }

  /// The farthest come first: on the way to them are others.
  void all() {
    for (var node : order.reversed())
      if (node.edges().length > 0 && !done.get(node.number())) visit(way(node));
  }

  private List<Edge> way(Node end) {
    var way = new ArrayList<Edge>();
    for (var node = end; by[node.number()] != null; node = from[node.number()])
      way.add(by[node.number()]);
    Collections.reverse(way);
    return way;
  }

  private void visit(List<Edge> way) {
    var execution = subject.fresh();
    Readings.closely(execution, subject::depth);
    subject.run(execution, new Along(way));
  }

  /// Along a way, to its end.
  private final class Along implements Chooser {
    private final List<Edge> way;
    private Node node = nodes.getFirst();
    private int at;

    private Along(List<Edge> way) {
      this.way = way;
    }

    @Override
    public int choose(Execution execution, List<Choice> choices) {
      if (!done.get(node.number())) node.reads(subject.reads(execution));
      done.set(node.number());
      if (at == way.size()) return STOP;
      var edge = way.get(at++);
      node = edge.to();
      for (int i = 0; i < choices.size(); i++)
        if (choices.get(i).key().equals(edge.key())) return i;
      return STOP;
    }
  }
}
