package explore.graph;

import explore.schedule.SyncEvent;
import explore.schedule.SyncEvent.What;
import explore.search.Graph;
import explore.search.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import run.Explored.Race;

/// Data races: accesses that conflict and that happens-before doesn't order in some schedule (JLS
/// 17.4.5), both of them plain; and those within calls of the JDK that are not one step, so that
/// what two of them do at the same time isn't known.
///
/// Happens-before depends on the way to a state, so the graph's states are visited once for each
/// different knowledge. An access is a place of the program at a location, by a thread. Of each
/// thread, and each thing that orders, it is kept which accesses came, in their last occurrence,
/// before all that it does next: that are vector clocks with the numbers taken out, so there are
/// finitely many also where schedules are endless.
public final class Races {
  /// How many pairs of state and knowledge are visited: what takes seconds and 200 MB.
  private static final int VISITS_MAX = 1_000_000;

  private record Access(String location, String who, What what, int line, String field) {
    boolean conflicts(Access other) {
      if (who.equals(other.who) || !what.writes() && !other.what.writes()) return false;
      return !atomic() || !other.atomic();
    }

    private boolean atomic() {
      return what == What.ATOMIC_READ || what == What.ATOMIC_WRITE;
    }

    boolean call() {
      return what == What.CALL_READ || what == What.CALL_WRITE;
    }
  }

  private record Visit(Node node, int knowledge) {
    long number() {
      return (long) node.number() << 32 | knowledge;
    }
  }

  /// Which accesses happened, and who knows of them.
  private record Knowledge(BitSet happened, Map<String, BitSet> known) {
    private Knowledge copy() {
      var copies = new HashMap<String, BitSet>();
      known.forEach((who, bits) -> copies.put(who, (BitSet) bits.clone()));
      return new Knowledge((BitSet) happened.clone(), copies);
    }

    BitSet of(String who) {
      return known.computeIfAbsent(who, _ -> new BitSet());
    }
  }

  private final Map<Access, Integer> numbers = new LinkedHashMap<>();
  private final Map<Knowledge, Integer> numbersOfKnowledge = new HashMap<>();
  private final List<Knowledge> allKnowledge = new ArrayList<>();
  /// What is known after a step, by its events and what was known before.
  private final Map<List<SyncEvent>, Map<Integer, Integer>> after = new IdentityHashMap<>();
  private final Map<String, BitSet> atLocation = new HashMap<>();
  private final Map<String, BitSet> ofObject = new HashMap<>();
  private final ArrayList<Access> accesses = new ArrayList<>();
  private final TreeSet<Race> found = races();
  private final TreeSet<Race> calls = races();
  private boolean complete = true;

  /// Searches a whole graph.
  public Races(Graph graph) {
    if (!graph.nodes().isEmpty() && canRace(graph)) visit(graph);
  }

  /// The races, in order of field and lines.
  public List<Race> found() {
    return List.copyOf(found);
  }

  private static TreeSet<Race> races() {
    return new TreeSet<>(
        Comparator.comparing(Race::field).thenComparing(Race::first).thenComparing(Race::second));
  }

  /// Two calls of the JDK on one object, not both atomic and at least one changing it, that can go
  /// on at the same time: what comes of it no order of whole calls tells.
  public Optional<Race> calls() {
    return calls.isEmpty() ? Optional.empty() : Optional.of(calls.first());
  }

  /// Was every order looked at?
  public boolean complete() {
    return complete;
  }

  private static boolean canRace(Graph graph) {
    for (var event : graph.before()) if (event.what().writes()) return true;
    for (var node : graph.nodes())
      for (var edge : node.edges())
        for (var event : edge.events()) if (event.what().writes()) return true;
    return false;
  }

  private void visit(Graph graph) {
    var seen = new HashSet<Long>();
    var left = new ArrayDeque<Visit>();
    var first = new Knowledge(new BitSet(), new HashMap<>());
    graph.before().forEach(event -> happens(event, first));
    left.push(new Visit(graph.nodes().getFirst(), known(first)));
    while (!left.isEmpty()) {
      var visit = left.pop();
      if (!seen.add(visit.number())) continue;
      if (seen.size() > VISITS_MAX) {
        complete = false;
        return;
      }
      for (var edge : visit.node.edges()) {
        if (edge.to() == null) continue;
        left.push(new Visit(edge.to(), after(edge.events(), visit.knowledge)));
      }
    }
  }

  private int after(List<SyncEvent> events, int before) {
    if (events.isEmpty()) return before;
    var known = after.computeIfAbsent(events, _ -> new HashMap<>());
    return known.computeIfAbsent(
        before,
        _ -> {
          var now = allKnowledge.get(before).copy();
          for (var event : events) happens(event, now);
          return known(now);
        });
  }

  private int known(Knowledge knowledge) {
    var number = numbersOfKnowledge.putIfAbsent(knowledge, allKnowledge.size());
    if (number != null) return number;
    allKnowledge.add(knowledge);
    return allKnowledge.size() - 1;
  }

  private void happens(SyncEvent event, Knowledge now) {
    switch (event.what()) {
      case READ, WRITE, CALL_READ, CALL_WRITE, ATOMIC_READ, ATOMIC_WRITE -> access(event, now);
      case ACQUIRE -> now.of(event.who()).or(now.of(event.target()));
      case RELEASE -> now.of(event.target()).or(now.of(event.who()));
      case REACHES -> {
        var frozen = (BitSet) now.of(event.target()).clone();
        frozen.and(ofObject.getOrDefault(event.field(), new BitSet()));
        now.of(event.who()).or(frozen);
      }
      case START -> now.of(event.target()).or(now.of(event.who()));
      case JOIN -> now.of(event.who()).or(now.of(event.target()));
    }
  }

  private void access(SyncEvent event, Knowledge now) {
    int number =
        number(new Access(event.target(), event.who(), event.what(), event.line(), event.field()));
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
    if (!one.conflicts(other)) return;
    boolean call = one.call() || other.call();
    var field = call && !one.call() ? other.field : one.field;
    var race = new Race(field, Math.min(one.line, other.line), Math.max(one.line, other.line));
    (call ? calls : found).add(race);
  }

  private int number(Access access) {
    return numbers.computeIfAbsent(
        access,
        _ -> {
          int next = accesses.size();
          accesses.add(access);
          var object = access.location.substring(0, access.location.indexOf('/') + 1);
          atLocation.computeIfAbsent(access.location, _ -> new BitSet()).set(next);
          ofObject.computeIfAbsent(object, _ -> new BitSet()).set(next);
          return next;
        });
  }
}
