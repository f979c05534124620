package page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import run.Explored;

/// All states of an explored program and the steps between them, as the explorer wrote them.
///
/// @param json  as it was written
/// @param ends  by the explorer's number of an outcome, ours
record StateSpace(
    JsonObject json, int root, List<State> states, Map<Integer, Explored.Outcome> ends) {
  /// A state.
  ///
  /// @param end     number of the outcome; -1 where a thread can move
  /// @param values  of the shared variables, `name TAB value` a line
  /// @param threads `key TAB name TAB state TAB line TAB next step` a line
  record State(int end, List<Edge> edges, String values, String threads) {
    /// The fields of its threads.
    List<String[]> each() {
      return threads.lines().map(line -> line.split("\t", -1)).filter(f -> f.length >= 5).toList();
    }
  }

  /// A step: `key` says whose, `to` is the state after it.
  record Edge(String key, int to, int line, String text) {
    /// The key of the thread, without the number of an alternative.
    String threadKey() {
      return key.replaceFirst("/.*", "");
    }
  }

  /// Of a program that was explored whole, where its graph is kept; empty where it can't be read.
  static Optional<StateSpace> of(Explored explored) {
    if (!explored.complete() || explored.graph().isEmpty()) return Optional.empty();
    try {
      var json = JsonParser.parseString(explored.graph()).getAsJsonObject();
      var texts = json.getAsJsonArray("texts");
      var states = new ArrayList<State>();
      for (var node : json.getAsJsonArray("nodes")) states.add(state(node.getAsJsonObject(), texts));
      var space = new StateSpace(json, json.get("root").getAsInt(), states, new HashMap<>());
      for (var outcome : explored.outcomes()) space.find(outcome);
      return Optional.of(space);
    } catch (JsonParseException | IllegalStateException | IndexOutOfBoundsException
        | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static State state(JsonObject node, JsonArray texts) {
    var edges = new ArrayList<Edge>();
    if (node.has("e"))
      for (JsonElement edge : node.getAsJsonArray("e")) {
        var e = edge.getAsJsonArray();
        edges.add(
            new Edge(
                e.get(0).getAsString(),
                e.get(1).getAsInt(),
                e.get(2).getAsInt(),
                texts.get(e.get(3).getAsInt()).getAsString()));
      }
    return new State(
        node.has("end") ? node.get("end").getAsInt() : -1,
        edges,
        texts.get(node.get("v").getAsInt()).getAsString(),
        texts.get(node.get("t").getAsInt()).getAsString());
  }

  /// Goes an outcome's shortest way, to see which of the explorer's ends it is.
  private void find(Explored.Outcome outcome) {
    int at = root;
    for (var step : outcome.witness()) {
      var edge = edge(at, step.choice());
      if (edge.isPresent()) at = edge.get().to();
    }
    if (at >= 0 && states.get(at).end() >= 0) ends.put(states.get(at).end(), outcome);
  }

  private Optional<Edge> edge(int state, String key) {
    return state < 0
        ? Optional.empty()
        : states.get(state).edges().stream().filter(e -> e.key().equals(key)).findFirst();
  }

  /// The state in which an outcome's shortest way ends.
  Optional<State> last(Explored.Outcome outcome) {
    return states.stream().filter(s -> s.end() >= 0 && outcome == ends.get(s.end())).findFirst();
  }

  /// The names of all threads, by key.
  Map<String, String> names() {
    var names = new HashMap<String, String>();
    for (var state : states) for (var thread : state.each()) names.put(thread[0], thread[1]);
    return names;
  }

  /// The threads of all states.
  Set<String> threads() {
    return new LinkedHashSet<>(names().values());
  }

  /// Every way from the beginning to an end, where there are no more than so many; else none.
  List<List<Edge>> ways(int max) {
    var ways = new ArrayList<List<Edge>>();
    return collect(root, new ArrayList<>(), ways, max) ? ways : List.of();
  }

  private boolean collect(int at, List<Edge> way, List<List<Edge>> ways, int max) {
    if (at < 0 || way.size() > states.size()) return false; // it goes round
    if (states.get(at).edges().isEmpty()) {
      ways.add(List.copyOf(way));
      return ways.size() <= max;
    }
    for (var edge : states.get(at).edges()) {
      way.add(edge);
      boolean good = collect(edge.to(), way, ways, max);
      way.removeLast();
      if (!good) return false;
    }
    return true;
  }
}
