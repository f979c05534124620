import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import run.Explored;

/// The graph as the page gets it, counted and walked again from its JSON alone.
final class GraphPaths {
  private final List<JsonObject> nodes = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final BigInteger[] ways;
  private final Explored explored;

  private GraphPaths(Explored explored) {
    this.explored = explored;
    var graph = JsonParser.parseString(explored.graph()).getAsJsonObject();
    graph.getAsJsonArray("nodes").forEach(node -> nodes.add(node.getAsJsonObject()));
    ways = new BigInteger[nodes.size()];
    Arrays.fill(ways, BigInteger.ZERO);
    wrong.addAll(GraphHeld.wrong(graph, nodes));
    wrong.addAll(GraphReads.wrong(explored));
    count(graph.get("root").getAsInt());
    witnesses(graph.get("root").getAsInt());
  }

  /// What contradicts the table of outcomes.
  static List<String> wrong(Explored explored) {
    return new GraphPaths(explored).wrong;
  }

  private static List<JsonArray> edges(JsonObject node) {
    var all = new ArrayList<JsonArray>();
    if (node.has("e")) node.getAsJsonArray("e").forEach(edge -> all.add(edge.getAsJsonArray()));
    return all;
  }

  /// Kahn's algorithm; nothing to count where there is a cycle.
  private void count(int root) {
    var arrows = new int[nodes.size()];
    for (var node : nodes) for (var edge : edges(node)) arrows[edge.get(1).getAsInt()]++;
    var free = new ArrayList<>(List.of(root));
    ways[root] = BigInteger.ONE;
    int visited = 0;
    while (!free.isEmpty()) {
      int at = free.removeLast();
      visited++;
      for (var edge : edges(nodes.get(at))) {
        int to = edge.get(1).getAsInt();
        ways[to] = ways[to].add(ways[at]);
        if (--arrows[to] == 0) free.add(to);
      }
    }
    boolean endless = visited < nodes.size();
    if (endless != (explored.schedules() == null)) wrong.add("cycle: " + endless);
    if (endless) return;
    var sums = new HashMap<Integer, BigInteger>();
    for (int i = 0; i < nodes.size(); i++) {
      var node = nodes.get(i);
      if (node.has("in") && !node.get("in").getAsBigInteger().equals(ways[i]))
        wrong.add("in of node " + i);
      if (edges(node).isEmpty() != node.has("end")) wrong.add("node " + i + " leads nowhere");
      if (node.has("end")) sums.merge(node.get("end").getAsInt(), ways[i], BigInteger::add);
    }
    for (int i = 0; i < explored.outcomes().size(); i++)
      if (!explored.outcomes().get(i).schedules().equals(sums.get(i)))
        wrong.add("outcome " + i + " has " + sums.get(i) + " paths");
    var all = sums.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (!all.equals(explored.schedules())) wrong.add("all are " + all);
  }

  /// Each witness, followed key by key, must lead to its outcome.
  private void witnesses(int root) {
    for (int i = 0; i < explored.outcomes().size(); i++) {
      int at = root;
      for (var step : explored.outcomes().get(i).witness()) {
        int from = at;
        at =
            edges(nodes.get(at)).stream()
                .filter(edge -> edge.get(0).getAsString().equals(step.choice()))
                .mapToInt(edge -> edge.get(1).getAsInt())
                .findFirst()
                .orElse(from);
        if (at == from) wrong.add("no edge " + step.choice() + " on the way to outcome " + i);
      }
      var end = nodes.get(at).get("end");
      if (end == null || end.getAsInt() != i)
        wrong.add("the witness of outcome " + i + " ends at " + end);
    }
  }
}
