package explore.search;

import explore.schedule.Choice;
import explore.schedule.End;
import explore.schedule.Execution;
import explore.schedule.Snapshot;
import explore.schedule.SyncEvent;
import explore.schedule.VectorClocks;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import run.Explored.Race;

/// Runs every schedule, one by one, without merging: for tests, which compare.
///
/// With `sleep`, only one of those schedules that differ in the order of independent steps
/// (Godefroid's sleep sets).
final class OneByOne implements Strategy {
  /// How often an outcome was met, and the best schedule to it.
  static final class Found {
    BigInteger schedules = BigInteger.ZERO;
    List<String> witness;
    int switches;

    private void add(List<SearchFrame> path) {
      schedules = schedules.add(BigInteger.ONE);
      int now = (int) path.stream().filter(SearchFrame::switches).count();
      if (witness != null && (now > switches || now == switches && path.size() >= witness.size()))
        return;
      switches = now;
      witness = path.stream().map(SearchFrame::key).toList();
    }
  }

  private final Limits limits;
  private final boolean sleep;
  private final Map<Outcome, Found> found = new LinkedHashMap<>();
  private final Set<Race> races = new HashSet<>();
  private List<SyncEvent> before = List.of();
  private long visited;

  OneByOne(Limits limits, boolean sleep) {
    this.limits = limits;
    this.sleep = sleep;
  }

  @Override
  public boolean arrive(
      List<SearchFrame> path, SearchFrame frame, Execution execution, List<Choice> choices) {
    if (path.isEmpty()) before = Snapshot.events(execution);
    if (!sleep) return true;
    frame.noteAccesses(choices);
    if (!path.isEmpty()) {
      var up = path.getLast();
      var done = up.accesses.get(up.choice());
      up.sleeping.forEach(
          (key, accesses) -> {
            boolean same = Choice.actor(key).equals(Choice.actor(up.key())); // it goes on otherwise
            if (!same && independent(done, accesses)) frame.sleeping.put(key, accesses);
          });
    }
    return frame.leaveOutSleeping();
  }

  /// Do two steps lead to the same state in either order?
  private static boolean independent(long[] one, long[] other) {
    if (one == null || other == null) return false;
    boolean writes = one[0] == 1 || other[0] == 1;
    for (int i = 1; i < one.length; i++)
      for (int j = 1; j < other.length; j++)
        if (one[i] != 0 && one[i] == other[j] && writes) return false;
    return true;
  }

  @Override
  public void done(SearchFrame frame) {
    if (sleep) frame.sleeping.put(frame.key(), frame.accesses.get(frame.choice()));
  }

  @Override
  public boolean stepped(SearchFrame from, Execution execution) {
    from.events = Snapshot.events(execution);
    return true;
  }

  /// All that happened in a schedule.
  private List<SyncEvent> events(List<SearchFrame> path) {
    return Stream.concat(before.stream(), path.stream().flatMap(frame -> frame.events.stream()))
        .toList();
  }

  @Override
  public void end(List<SearchFrame> path, End.Finished end, Execution execution) {
    if (path.isEmpty()) before = Snapshot.events(execution);
    if (!sleep) races.addAll(VectorClocks.races(events(path)));
    visited++;
    found.computeIfAbsent(new Outcome(end.output(), end.ending()), _ -> new Found()).add(path);
  }

  @Override
  public String full() {
    return visited < limits.executions()
        ? ""
        : "more than %,d executions".formatted(limits.executions());
  }

  Map<Outcome, Found> found() {
    return found;
  }

  /// What all schedules gave, unless some were left out.
  Set<Race> races() {
    return races;
  }
}
