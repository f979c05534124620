package explore.search;

import explore.schedule.Choice;
import explore.schedule.End;
import explore.schedule.Execution;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  private long visited;

  OneByOne(Limits limits, boolean sleep) {
    this.limits = limits;
    this.sleep = sleep;
  }

  @Override
  public boolean arrive(
      List<SearchFrame> path, SearchFrame frame, Execution execution, List<Choice> choices) {
    if (!sleep) return true;
    frame.noteAccesses(choices);
    if (!path.isEmpty()) {
      var up = path.getLast();
      var done = up.accesses.get(up.choice());
      up.sleeping.forEach(
          (key, accesses) -> {
            if (independent(done, accesses)) frame.sleeping.put(key, accesses);
          });
    }
    return frame.leaveOutSleeping();
  }

  /// Do two steps lead to the same state in either order?
  private static boolean independent(long[] one, long[] other) {
    if (one == null || other == null) return false;
    boolean writes = one[2] == 1 || other[2] == 1;
    for (int i = 0; i < 2; i++)
      for (int j = 0; j < 2; j++) if (one[i] != 0 && one[i] == other[j] && writes) return false;
    return true;
  }

  @Override
  public void done(SearchFrame frame) {
    if (sleep) frame.sleeping.put(frame.key(), frame.accesses.get(frame.choice()));
  }

  @Override
  public void end(List<SearchFrame> path, End.Finished end, Execution execution) {
    visited++;
    found.computeIfAbsent(new Outcome(end.output(), end.ending()), _ -> new Found()).add(path);
  }

  @Override
  public String full() {
    return visited < limits.executions() ? "" : "more than " + limits.executions() + " executions";
  }

  Map<Outcome, Found> found() {
    return found;
  }
}
