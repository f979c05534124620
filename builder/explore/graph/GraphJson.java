package explore.graph;

import explore.search.Node;
import explore.search.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The graph as the page's figure reads it: format 1, see `docs/decisions/0010-explorer.md`.
public final class GraphJson {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final JsonWriter out = new JsonWriter();

  private GraphJson() {}

  /// @param ends where each outcome is reached, in the order of the result
  public static String of(List<Node> nodes, Map<Outcome, Node> ends, Counts counts) {
    return new GraphJson().write(nodes, ends.values(), counts);
  }

  private String write(List<Node> nodes, Collection<Node> ends, Counts counts) {
    out.open('{').name("format").raw("1").name("root").raw("0").name("nodes").open('[');
    var outcomes = new HashMap<Node, Integer>();
    for (var end : ends) outcomes.put(end, outcomes.size());
    for (var node : nodes) node(node, outcomes.get(node), counts);
    out.close(']').name("texts").open('[');
    texts.keySet().forEach(out::text);
    return out.close(']').close('}').toString();
  }

  private void node(Node node, Integer end, Counts counts) {
    var snapshot = node.snapshot();
    out.open('{');
    out.name("v").raw(text(snapshot.variables()));
    out.name("t").raw(text(snapshot.threads()));
    out.name("o").raw(text(snapshot.output()));
    if (counts.to(node) != null) out.name("in").text(counts.to(node).toString());
    if (end != null) out.name("end").raw(end.toString());
    if (node.edges().length > 0) {
      out.name("e").open('[');
      for (var edge : node.edges()) {
        out.open('[').text(edge.key()).raw(edge.to() == null ? "-1" : "" + edge.to().number());
        out.raw("" + edge.line()).raw(text(edge.words())).close(']');
      }
      out.close(']');
    }
    out.close('}');
  }

  private String text(String words) {
    return texts.computeIfAbsent(words, _ -> texts.size()).toString();
  }
}
