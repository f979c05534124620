package explore.search;

import explore.schedule.Chooser;
import explore.schedule.End;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Searches a program in one of several ways, which must agree.
public final class Explorer {
  private final Subject subject;
  private final Limits limits;

  public Explorer(Subject subject, Limits limits) {
    this.subject = subject;
    this.limits = limits;
  }

  /// Merges states that have the same fingerprint.
  public Visited merged() {
    var search = new Search(subject, limits);
    var found = search.run(() -> new StateSearch(limits));
    var graph = new Graph(found.nodes(), found.before());
    return new Visited(
        search.refusal(),
        search.line(),
        search.executions(),
        Optional.of(graph),
        Map.of(),
        Set.of());
  }

  /// Runs every schedule, or with `sleep` one of each class of equivalent ones.
  public Visited oneByOne(boolean sleep) {
    var search = new Search(subject, limits);
    var ran = search.run(() -> new OneByOne(limits, sleep));
    var counted = new LinkedHashMap<Outcome, Visited.Counted>();
    ran.found()
        .forEach(
            (outcome, f) ->
                counted.put(outcome, new Visited.Counted(f.schedules, f.switches, f.witness)));
    return new Visited(
        search.refusal(),
        search.line(),
        search.executions(),
        Optional.empty(),
        counted,
        ran.races());
  }

  /// Runs one schedule again, up to its last choice or on to its end.
  public End replay(List<String> keys) {
    int[] at = {0};
    Chooser chooser =
        (_, choices) -> {
          int step = at[0]++;
          if (step >= keys.size()) return Chooser.STOP;
          for (int i = 0; i < choices.size(); i++)
            if (choices.get(i).key().equals(keys.get(step))) return i;
          return Chooser.STOP;
        };
    return subject.run(subject.fresh(), chooser);
  }
}
