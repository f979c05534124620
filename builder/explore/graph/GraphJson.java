package explore.graph;

import explore.schedule.Names;
import explore.schedule.Snapshot.Held;
import explore.schedule.Snapshot.Touched;
import explore.schedule.Snapshot.Valued;
import explore.search.Edge;
import explore.search.Node;
import explore.search.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import run.MemoryModel;

/// The graph as the page's board reads it: format 2, see `docs/decisions/0023-graph.md`.
public final class GraphJson {
  private final Names names;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<String, Integer> sets = new LinkedHashMap<>();
  /// Objects by their marks.
  private final Map<String, Integer> objects = new LinkedHashMap<>();
  private final Map<Long, String> things = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final JsonWriter out = new JsonWriter();

  private GraphJson(Names names) {
    this.names = names;
  }

  /// @param ends where each outcome is reached, in the order of the result
  public static String of(
      List<Node> nodes, Map<Outcome, Node> ends, Counts counts, Names names, MemoryModel memory) {
    return new GraphJson(names).write(nodes, ends.values(), counts, memory);
  }

  private String write(List<Node> nodes, Collection<Node> ends, Counts counts, MemoryModel memory) {
    out.open('{').name("format").raw("2").name("memory").text(memory.word());
    out.name("root").raw("0").name("nodes").open('[');
    var outcomes = new HashMap<Node, Integer>();
    for (var end : ends) outcomes.put(end, outcomes.size());
    for (var node : nodes) node(node, outcomes.get(node), counts);
    out.close(']').name("texts").open('[');
    texts.keySet().forEach(out::text);
    out.close(']').name("sets").open('[');
    sets.keySet().forEach(out::raw);
    out.close(']').name("objects").open('[');
    for (var mark : objects.keySet())
      out.open('[').text(names.tell(mark)).text(names.type(mark)).close(']');
    return out.close(']').close('}').toString();
  }

  private void node(Node node, Integer end, Counts counts) {
    var snapshot = node.snapshot();
    out.open('{');
    out.name("v").raw(text(snapshot.variables()));
    out.name("t").raw(text(snapshot.threads()));
    out.name("o").raw(text(snapshot.output()));
    set("h", snapshot.holds(), (set, held) -> held(set, held).raw("" + held.times()));
    set("w", snapshot.waits(), this::held);
    set("b", snapshot.buffers(), this::valued);
    set("r", node.reads(), this::valued);
    if (counts.to(node) != null) out.name("in").text(counts.to(node).toString());
    if (end != null) out.name("end").raw(end.toString());
    if (node.edges().length > 0) {
      out.name("e").open('[');
      for (var edge : node.edges()) edge(edge);
      out.close(']');
    }
    out.close('}');
  }

  private void edge(Edge edge) {
    out.open('[').text(edge.key()).raw(edge.to() == null ? "-1" : "" + edge.to().number());
    out.raw("" + edge.line()).raw(text(edge.words()));
    if (edge.touched().isEmpty()) out.raw(text("")).raw("0");
    for (var touched : edge.touched()) out.raw(thing(touched)).raw(touched.writes() ? "1" : "0");
    out.close(']');
  }

  /// What is another thing has another text.
  private String thing(Touched touched) {
    var text =
        things.computeIfAbsent(
            touched.key(),
            _ -> {
              var name = names.tell(touched.name());
              var unlike = name;
              for (int i = 2; !told.add(unlike); i++) unlike = name + " (" + i + ")";
              return unlike;
            });
    return text(text);
  }

  private JsonWriter held(JsonWriter set, Held held) {
    int object = objects.computeIfAbsent(held.object(), _ -> objects.size());
    return set.text(held.thread()).raw("" + object);
  }

  private void valued(JsonWriter set, Valued thread) {
    set.text(thread.thread()).open('[');
    for (var value : thread.values())
      set.open('[').text(names.tell(value.getFirst())).text(names.tell(value.getLast())).close(']');
    set.close(']');
  }

  /// What is equal is kept once.
  private <T> void set(String name, List<T> elements, BiConsumer<JsonWriter, T> write) {
    if (elements.isEmpty()) return;
    var set = new JsonWriter().open('[');
    for (var element : elements) {
      set.open('[');
      write.accept(set, element);
      set.close(']');
    }
    var json = set.close(']').toString();
    out.name(name).raw(sets.computeIfAbsent(json, _ -> sets.size()).toString());
  }

  private String text(String words) {
    return texts.computeIfAbsent(names.tell(words), _ -> texts.size()).toString();
  }
}
