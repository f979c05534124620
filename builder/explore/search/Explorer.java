package explore.search;

import explore.schedule.Choice;
import explore.schedule.Chooser;
import explore.schedule.End;
import explore.schedule.Execution;
import explore.schedule.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Searches a program in one of several ways, which must agree.
public final class Explorer {
  private final Subject subject;
  private final Limits limits;

  public Explorer(Subject subject, Limits limits) {
    this.subject = subject;
    this.limits = limits;
  }

  /// Merges states that have the same fingerprint.
  public Visited merged(ToLongFunction<Execution> fingerprint) {
    var search = new Search(subject, limits);
    var found = search.run(() -> new Merging(limits, fingerprint));
    var graph = new Graph(found.nodes(), found.before());
    return new Visited(
        search.refusal(), search.line(), search.executions(), Optional.of(graph), Map.of());
  }

  /// Runs every schedule, or with `sleep` one of each class of equivalent ones.
  public Visited oneByOne(boolean sleep) {
    var search = new Search(subject, limits);
    var found = search.run(() -> new OneByOne(limits, sleep)).found();
    var counted = new LinkedHashMap<Outcome, Visited.Counted>();
    found.forEach(
        (outcome, f) -> counted.put(outcome, new Visited.Counted(f.schedules, f.switches, f.witness)));
    return new Visited(
        search.refusal(), search.line(), search.executions(), Optional.empty(), counted);
  }

  /// Runs one schedule again, up to its last choice or on to its end.
  public End replay(List<String> keys, Watcher watcher) {
    var execution = subject.fresh();
    int[] at = {0};
    Chooser chooser =
        (now, choices) -> {
          int step = at[0]++;
          if (step > 0) watcher.stepped(now, step - 1);
          if (step >= keys.size()) return Chooser.STOP;
          for (int i = 0; i < choices.size(); i++)
            if (choices.get(i).key().equals(keys.get(step))) {
              watcher.chosen(now, choices.get(i));
              return i;
            }
          return Chooser.STOP;
        };
    Snapshot.keep(execution, true);
    var end = subject.run(execution, chooser);
    if (end instanceof End.Finished && at[0] > 0) watcher.stepped(execution, at[0] - 1);
    return end;
  }

  /// Looks on while a schedule is run again.
  public interface Watcher {
    /// This choice is taken next.
    void chosen(Execution execution, Choice choice);

    /// The step of this number was taken.
    void stepped(Execution execution, int step);
  }
}
