import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the graph says of locks, waiting threads, store buffers and of what steps access: along
/// each edge it changes only by what the step's words say.
final class GraphHeld {
  private final JsonArray texts;
  private final JsonArray sets;
  private final JsonArray objects;
  private final List<JsonObject> nodes;
  private final List<String> wrong = new ArrayList<>();

  private GraphHeld(JsonObject graph, List<JsonObject> nodes) {
    this.nodes = nodes;
    texts = graph.getAsJsonArray("texts");
    sets = graph.getAsJsonArray("sets");
    objects = graph.getAsJsonArray("objects");
    if (graph.get("format").getAsInt() != 2) wrong.add("format " + graph.get("format"));
  }

  static List<String> wrong(JsonObject graph, List<JsonObject> nodes) {
    var held = new GraphHeld(graph, nodes);
    held.names();
    for (int i = 0; i < nodes.size(); i++) held.node(i);
    return held.wrong;
  }

  private List<JsonArray> set(JsonObject node, String field) {
    var all = new ArrayList<JsonArray>();
    if (node.has(field))
      sets.get(node.get(field).getAsInt())
          .getAsJsonArray()
          .forEach(element -> all.add(element.getAsJsonArray()));
    return all;
  }

  private String text(JsonObject node, String field) {
    return texts.get(node.get(field).getAsInt()).getAsString();
  }

  private String name(int object) {
    return objects.get(object).getAsJsonArray().get(0).getAsString();
  }

  private void names() {
    var names = new HashSet<String>();
    for (int i = 0; i < objects.size(); i++)
      if (!names.add(name(i))) wrong.add("two objects are called " + name(i));
    for (var text : texts)
      if (text.getAsString().matches("(?s).*[\\uFDD0\\uFDD1].*")) wrong.add("a mark in " + text);
  }

  private Set<String> holders(JsonObject node) {
    var holders = new HashSet<String>();
    for (var held : set(node, "h")) holders.add(held.get(0).getAsString() + " " + held.get(1));
    return holders;
  }

  private void node(int number) {
    var node = nodes.get(number);
    var owners = new HashMap<Integer, String>();
    for (var held : set(node, "h")) {
      var before = owners.put(held.get(1).getAsInt(), held.get(0).getAsString());
      var type = objects.get(held.get(1).getAsInt()).getAsJsonArray().get(1).getAsString();
      if (before != null && !type.equals("ReentrantReadWriteLock"))
        wrong.add("two hold " + name(held.get(1).getAsInt()) + " in node " + number);
      if (held.get(2).getAsInt() < 1) wrong.add("held no times in node " + number);
    }
    for (var waits : set(node, "w"))
      if (!text(node, "t")
          .matches("(?s)(.*\n)?" + waits.get(0).getAsString() + "\t[^\n]*\tblocked\t.*"))
        wrong.add("who is not blocked waits in node " + number);
    if (node.has("e"))
      for (var edge : node.getAsJsonArray("e")) edge(number, edge.getAsJsonArray());
  }

  private void edge(int number, JsonArray edge) {
    int end = edge.get(1).getAsInt();
    if (end < 0) return;
    var words = texts.get(edge.get(3).getAsInt()).getAsString();
    var from = nodes.get(number);
    var to = nodes.get(end);
    var changed = holders(from);
    var after = holders(to);
    for (var same : List.copyOf(changed)) if (after.remove(same)) changed.remove(same);
    changed.addAll(after);
    var step = " by \"" + words + "\", from node " + number + " to " + end;
    for (var change : changed)
      if (!words.contains(name(Integer.parseInt(change.split(" ")[1]))))
        wrong.add(change + " changed" + step);
    buffers(edge.get(0).getAsString(), from, end, step);
    if (edge.size() < 6 || edge.size() % 2 != 0) wrong.add("what is accessed is amiss" + step);
    for (int i = 4; i + 1 < edge.size(); i += 2)
      if (edge.get(i).getAsInt() >= texts.size() || edge.get(i + 1).getAsInt() > 1)
        wrong.add("what is accessed is amiss" + step);
  }

  private Map<String, List<String>> buffers(JsonObject node) {
    var buffers = new HashMap<String, List<String>>();
    for (var buffer : set(node, "b")) {
      var stores = new ArrayList<String>();
      buffer
          .get(1)
          .getAsJsonArray()
          .forEach(
              store ->
                  stores.add(
                      store.getAsJsonArray().get(0).getAsString()
                          + "\t"
                          + store.getAsJsonArray().get(1).getAsString()));
      buffers.put(buffer.get(0).getAsString(), stores);
    }
    return buffers;
  }

  /// A drain takes one store away, which is in memory then; nothing else does.
  private void buffers(String key, JsonObject from, int end, String step) {
    var to = nodes.get(end);
    var before = buffers(from);
    var after = buffers(to);
    var choice = key.replaceFirst("/.*", "");
    if (choice.endsWith("~")) {
      var thread = choice.substring(0, choice.length() - 1);
      var left = before.getOrDefault(thread, new ArrayList<>());
      var stores = List.copyOf(left);
      for (var store : after.getOrDefault(thread, List.of())) left.remove(store);
      if (left.size() != 1) wrong.add("drained " + left + " of " + stores + step);
      else if (!text(to, "v").lines().toList().contains(left.getFirst())
          && mentioned(left.getFirst().split("\t")[0], end))
        wrong.add(left.getFirst() + " is not in memory (" + text(to, "v") + ")" + step);
      return;
    }
    before.forEach(
        (thread, stores) -> {
          var now = after.getOrDefault(thread, List.of());
          if (now.size() < stores.size() || !now.subList(0, stores.size()).equals(stores))
            wrong.add("the buffer of " + thread + " lost a store" + step);
        });
  }

  /// Is a step of this variable still to come? If not, states are one whatever it holds, and the
  /// graph shows one of its values.
  private boolean mentioned(String variable, int first) {
    var seen = new HashSet<Integer>();
    var next = new ArrayList<>(List.of(first));
    while (!next.isEmpty()) {
      int at = next.removeLast();
      if (at < 0 || !seen.add(at) || !nodes.get(at).has("e")) continue;
      for (var one : nodes.get(at).getAsJsonArray("e")) {
        var edge = one.getAsJsonArray();
        if (texts.get(edge.get(3).getAsInt()).getAsString().contains(variable)) return true;
        next.add(edge.get(1).getAsInt());
      }
    }
    return false;
  }
}
