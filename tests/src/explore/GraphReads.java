import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import run.Explored;

/// What the graph says that threads have read and still have.
final class GraphReads {
  private final JsonArray texts;
  private final JsonArray sets;
  private final List<JsonObject> nodes = new ArrayList<>();

  private GraphReads(JsonObject graph) {
    texts = graph.getAsJsonArray("texts");
    sets = graph.getAsJsonArray("sets");
    graph.getAsJsonArray("nodes").forEach(node -> nodes.add(node.getAsJsonObject()));
  }

  /// Each next step of a thread, and what it has read before that, if it ever has anything then.
  static TreeSet<String> rows(JsonObject explored) {
    return new GraphReads(explored.getAsJsonObject("graph")).rows();
  }

  /// Values that on some way to a state the thread did not read there.
  static List<String> wrong(Explored explored) {
    if (explored.graph().isEmpty()) return List.of();
    return new GraphReads(JsonParser.parseString(explored.graph()).getAsJsonObject()).wrong();
  }

  private Map<String, List<String>> reads(JsonObject node) {
    var reads = new HashMap<String, List<String>>();
    if (!node.has("r")) return reads;
    for (var element : sets.get(node.get("r").getAsInt()).getAsJsonArray()) {
      var values = new ArrayList<String>();
      for (var value : element.getAsJsonArray().get(1).getAsJsonArray())
        values.add(
            value.getAsJsonArray().get(0).getAsString()
                + " = "
                + value.getAsJsonArray().get(1).getAsString());
      reads.put(element.getAsJsonArray().get(0).getAsString(), values);
    }
    return reads;
  }

  private TreeSet<String> rows() {
    var told = new TreeMap<String, TreeSet<String>>();
    for (var node : nodes) {
      if (!node.has("e")) continue;
      var reads = reads(node);
      for (var line : texts.get(node.get("t").getAsInt()).getAsString().split("\n")) {
        var cells = line.split("\t", -1);
        if (cells[2].equals("finished")) continue;
        told.computeIfAbsent(
                "%s, line %s, %s".formatted(cells[1], cells[3], cells[4]), _ -> new TreeSet<>())
            .add(String.join(", ", reads.getOrDefault(cells[0], List.of("nothing"))));
      }
    }
    told.values().removeIf(Set.of("nothing")::equals);
    return told.entrySet().stream()
        .flatMap(step -> step.getValue().stream().map(read -> step.getKey() + " | " + read))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What each thread read on all ways to each state, by going round until nothing falls away.
  private List<String> wrong() {
    var known = new ArrayList<Set<String>>();
    for (int i = 0; i < nodes.size(); i++) known.add(null);
    known.set(0, Set.of());
    var left = new ArrayList<>(List.of(0));
    while (!left.isEmpty()) {
      int at = left.removeLast();
      if (!nodes.get(at).has("e")) continue;
      for (var one : nodes.get(at).getAsJsonArray("e")) {
        var edge = one.getAsJsonArray();
        int to = edge.get(1).getAsInt();
        var after = new HashSet<>(known.get(at));
        var step = texts.get(edge.get(3).getAsInt()).getAsString();
        after.add(edge.get(0).getAsString().replaceAll("/.*", "") + "\t" + step);
        if (known.get(to) != null) after.retainAll(known.get(to));
        if (after.equals(known.get(to))) continue;
        known.set(to, after);
        left.add(to);
      }
    }
    var wrong = new ArrayList<String>();
    for (int i = 0; i < nodes.size(); i++) {
      var ways = known.get(i);
      var reads = reads(nodes.get(i));
      for (var thread : reads.keySet())
        for (var value : reads.get(thread))
          if (ways.stream().noneMatch(step -> gives(step, thread, value)))
            wrong.add("%s has not read %s in node %d".formatted(thread, value, i));
    }
    return wrong;
  }

  private static boolean gives(String step, String thread, String value) {
    int equals = value.indexOf(" = ");
    return step.startsWith(thread + "\t")
        && step.contains(value.substring(0, equals))
        && (step.contains(value.substring(equals))
            || step.contains(" -> " + value.substring(equals + 3)));
  }
}
