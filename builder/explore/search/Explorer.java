package explore.search;

import explore.schedule.Chooser;
import explore.schedule.End;
import explore.schedule.Snapshot;
import java.util.ArrayList;
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

  /// Comes to each state of a whole graph once more, for what threads have read.
  public void revisit(Graph graph) {
    new Revisit(subject, graph).all();
  }

  /// What came of a schedule.
  ///
  /// @param words what each step did
  public record Replayed(End end, List<String> words) {
    public Replayed {
      words = List.copyOf(words);
    }
  }

  /// Runs one schedule again, up to its last choice or on to its end.
  public Replayed replay(List<Edge> schedule) {
    var words = new ArrayList<String>();
    int[] at = {0};
    Chooser chooser =
        (execution, choices) -> {
          int step = at[0]++;
          if (step > 0) words.add(Snapshot.step(execution, schedule.get(step - 1).who()));
          if (step >= schedule.size()) return Chooser.STOP;
          for (int i = 0; i < choices.size(); i++)
            if (choices.get(i).key().equals(schedule.get(step).key())) return i;
          return Chooser.STOP;
        };
    var execution = subject.fresh();
    Snapshot.keep(execution, true);
    var end = subject.run(execution, chooser);
    if (words.size() < schedule.size())
      words.add(Snapshot.step(execution, schedule.get(words.size()).who()));
    return new Replayed(end, words);
  }
}
