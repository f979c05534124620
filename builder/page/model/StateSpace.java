package page.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import run.Explored;

/// All states of an explored program and the steps between them, as the explorer wrote them.
///
/// @param json  as it was written
/// @param ends  by the explorer's number of an outcome, ours
/// @param names of all threads, by key
public record StateSpace(
    JsonObject json,
    int root,
    List<State> states,
    Map<Integer, Explored.Outcome> ends,
    Map<String, String> names) {
  /// What of it the walk of a reader needs.
  static final List<String> PARTS = List.of("format", "root", "texts", "nodes", "objects", "sets");

  /// A state.
  ///
  /// @param end number of the outcome; -1 where a thread can move
  public record State(int end, List<Edge> edges, List<Standing> threads) {}

  /// Where a thread stands in a state, and what it would do next.
  ///
  /// @param line of the file, whose part a fence is
  public record Standing(String key, String name, String state, int line, String next) {
    public boolean isDone() {
      return state.equals("finished");
    }

    /// `key TAB name TAB state TAB line TAB next step`, a line each.
    private static List<Standing> all(String text) {
      return text.lines()
          .map(line -> line.split("\t", -1))
          .filter(f -> f.length >= 5)
          .map(f -> new Standing(f[0], f[1], f[2], Integer.parseInt(f[3]), f[4]))
          .toList();
    }
  }

  /// A step: `key` says whose, `line` is the file's, `to` is the state after it.
  public record Edge(String key, int to, int line, String text) {
    /// The key of the thread, without the number of an alternative.
    String threadKey() {
      return key.replaceFirst("[/~].*", "");
    }
  }

  /// The states of a program that was explored whole, where its graph is kept; empty where it can't
  /// be read.
  public static Optional<StateSpace> of(Explored explored) {
    if (!explored.complete() || explored.graph().isEmpty()) return Optional.empty();
    try {
      var json = JsonParser.parseString(explored.graph()).getAsJsonObject();
      var texts = json.getAsJsonArray("texts");
      var states = new ArrayList<State>();
      var standing = new HashMap<Integer, List<Standing>>(); // many states share a text
      for (var node : json.getAsJsonArray("nodes"))
        states.add(state(node.getAsJsonObject(), texts, standing));
      var names = new LinkedHashMap<String, String>();
      for (var state : states)
        for (var thread : state.threads()) names.put(thread.key(), thread.name());
      int root = json.get("root").getAsInt();
      var space = new StateSpace(json, root, states, new HashMap<>(), names);
      for (var outcome : explored.outcomes()) space.find(outcome);
      return Optional.of(space);
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static State state(
      JsonObject node, JsonArray texts, Map<Integer, List<Standing>> standing) {
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
        standing.computeIfAbsent(
            node.get("t").getAsInt(), text -> Standing.all(texts.get(text).getAsString())));
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
  public Optional<State> last(Explored.Outcome outcome) {
    return states.stream().filter(s -> s.end() >= 0 && outcome == ends.get(s.end())).findFirst();
  }

  /// The name of the thread that takes a step.
  public String mover(Edge edge) {
    return names.getOrDefault(edge.threadKey(), edge.key());
  }

  /// The threads of all states.
  public Set<String> threads() {
    return new LinkedHashSet<>(names.values());
  }

  /// The lines of the program at which its threads stand or step.
  public SortedSet<Integer> lines() {
    var lines = new TreeSet<Integer>();
    for (var state : states) {
      for (var thread : state.threads()) if (thread.line() > 0) lines.add(thread.line());
      for (var edge : state.edges()) if (edge.line() > 0) lines.add(edge.line());
    }
    return lines;
  }

  /// Every way from the beginning to an end, where there are no more than so many; else none.
  public List<List<Edge>> ways(int max) {
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
