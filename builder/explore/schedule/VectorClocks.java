package explore.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import run.Explored.Race;

/// The data races of one schedule by vector clocks (Mattern 1989): of each thread, and each thing
/// that orders, how many accesses of each thread came before.
public final class VectorClocks {
  /// @param number counts the thread's accesses, from 1
  private record Access(String who, int number, boolean writes, int line) {}

  private final Map<String, Map<String, Integer>> clocks = new HashMap<>();
  private final Map<String, List<Access>> accesses = new HashMap<>();
  private final Set<Race> found = new HashSet<>();

  private VectorClocks() {}

  /// Pairs of accesses that happen-before doesn't order, one of them writing.
  public static Set<Race> races(List<SyncEvent> schedule) {
    var clocks = new VectorClocks();
    schedule.forEach(clocks::happens);
    return clocks.found;
  }

  private void happens(SyncEvent event) {
    switch (event.what()) {
      case READ, WRITE -> accesses(event);
      case ACQUIRE, JOIN -> learns(event.who(), event.target());
      case RELEASE, START -> learns(event.target(), event.who());
      case REACHES -> learns(event.who() + " of " + event.field(), event.target());
    }
  }

  private Map<String, Integer> clock(String of) {
    return clocks.computeIfAbsent(of, _ -> new HashMap<>());
  }

  private void learns(String who, String from) {
    var mine = clock(who);
    Map.copyOf(clock(from)).forEach((thread, number) -> mine.merge(thread, number, Math::max));
  }

  private void accesses(SyncEvent event) {
    var mine = clock(event.who());
    int number = mine.merge(event.who(), 1, Integer::sum);
    boolean writes = event.what() == SyncEvent.What.WRITE;
    var before = accesses.computeIfAbsent(event.target(), _ -> new ArrayList<>());
    var object = event.target().substring(0, event.target().indexOf('/') + 1);
    var frozen = clock(event.who() + " of " + object);
    for (var other : before) {
      int until = Math.max(mine.getOrDefault(other.who, 0), frozen.getOrDefault(other.who, 0));
      boolean known = other.number <= until;
      if (known || !writes && !other.writes) continue;
      int first = Math.min(other.line, event.line());
      found.add(new Race(event.field(), first, Math.max(other.line, event.line())));
    }
    before.add(new Access(event.who(), number, writes, event.line()));
  }
}
