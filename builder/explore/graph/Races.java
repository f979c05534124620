package explore.graph;

import explore.schedule.SyncEvent;
import explore.search.Graph;
import explore.search.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import run.Explored.Race;

/// Data races: accesses that conflict and that happens-before doesn't order in some schedule (JLS
/// 17.4.5), both of them plain.
///
/// Happens-before depends on the way to a state, so the graph's states are visited once for each
/// different knowledge. An access is a place of the program at a location, by a thread. Of each
/// thread, and each thing that orders, it is kept which accesses came, in their last occurrence,
/// before all that it does next: that are vector clocks with the numbers taken out, so there are
/// finitely many also where schedules are endless.
public final class Races {
  /// How many pairs of state and knowledge are visited: what takes seconds and 200 MB.
  private static final int VISITS_MAX = 1_000_000;

  private record Access(String location, String who, boolean writes, int line, String field) {}

  private record Visit(Node node, Knowledge knowledge) {}

  /// Which accesses happened, and who knows of them.
  private record Knowledge(BitSet happened, Map<String, BitSet> known) {
    Knowledge copy() {
      var copies = new HashMap<String, BitSet>();
      known.forEach((who, bits) -> copies.put(who, (BitSet) bits.clone()));
      return new Knowledge((BitSet) happened.clone(), copies);
    }

    BitSet of(String who) {
      return known.computeIfAbsent(who, _ -> new BitSet());
    }
  }

  private final Map<Access, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, BitSet> atLocation = new HashMap<>();
  private final ArrayList<Access> accesses = new ArrayList<>();
  private final Set<Race> found =
      new TreeSet<>(
          Comparator.comparing(Race::field).thenComparing(Race::first).thenComparing(Race::second));
  private boolean complete = true;

  /// Of a whole graph.
  public Races(Graph graph) {
    if (!graph.nodes().isEmpty() && canRace(graph)) visit(graph);
  }

  /// In order of field and lines.
  public List<Race> found() {
    return List.copyOf(found);
  }

  /// The fields that race.
  public Set<String> fields() {
    return found.stream().map(Race::field).collect(Collectors.toSet());
  }

  /// Was every order looked at?
  public boolean complete() {
    return complete;
  }

  private static boolean canRace(Graph graph) {
    for (var node : graph.nodes())
      for (var edge : node.edges())
        for (var event : edge.events()) if (event.what() == SyncEvent.What.WRITE) return true;
    return false;
  }

  private void visit(Graph graph) {
    var seen = new HashSet<Visit>();
    var left = new ArrayDeque<Visit>();
    var first = new Knowledge(new BitSet(), new HashMap<>());
    graph.before().forEach(event -> happens(event, first));
    left.push(new Visit(graph.nodes().getFirst(), first));
    while (!left.isEmpty()) {
      var visit = left.pop();
      if (!seen.add(visit)) continue;
      if (seen.size() > VISITS_MAX) {
        complete = false;
        return;
      }
      for (var edge : visit.node.edges()) {
        if (edge.to() == null) continue;
        var after = edge.events().isEmpty() ? visit.knowledge : visit.knowledge.copy();
        for (var event : edge.events()) happens(event, after);
        left.push(new Visit(edge.to(), after));
      }
    }
  }

  private void happens(SyncEvent event, Knowledge now) {
    switch (event.what()) {
      case READ, WRITE -> access(event, now);
      case ACQUIRE -> now.of(event.who()).or(now.of(event.target()));
      case RELEASE -> now.of(event.target()).or(now.of(event.who()));
      case START -> now.of(event.target()).or(now.of(event.who()));
      case JOIN -> now.of(event.who()).or(now.of(event.target()));
    }
  }

  private void access(SyncEvent event, Knowledge now) {
    boolean writes = event.what() == SyncEvent.What.WRITE;
    int number =
        number(new Access(event.target(), event.who(), writes, event.line(), event.field()));
    var mine = now.of(event.who());
    var others = (BitSet) atLocation.get(event.target()).clone();
    others.and(now.happened);
    others.andNot(mine);
    others.stream().mapToObj(accesses::get).forEach(other -> race(accesses.get(number), other));
    now.happened.set(number);
    now.known.values().forEach(known -> known.clear(number));
    mine.set(number);
  }

  private void race(Access one, Access other) {
    if (one.who.equals(other.who) || !one.writes && !other.writes) return;
    int first = Math.min(one.line, other.line);
    found.add(new Race(one.field, first, Math.max(one.line, other.line)));
  }

  private int number(Access access) {
    return numbers.computeIfAbsent(
        access,
        _ -> {
          accesses.add(access);
          atLocation.computeIfAbsent(access.location, _ -> new BitSet()).set(accesses.size() - 1);
          return accesses.size() - 1;
        });
  }
}
