package explore.search;

import explore.schedule.Choice;
import explore.schedule.Chooser;
import explore.schedule.End;
import explore.schedule.Execution;
import explore.schedule.Growth;
import explore.schedule.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Visits all schedules by running the program again and again: as before up to a choice, then
/// otherwise.
///
/// Each repeated step must come to the state it came to before. If it doesn't, the program depends
/// on something else than its schedule, and nothing can be said about all of them.
final class Search {
  static final String DIVERGED =
      "the same schedule led to another state: the program depends on something else, such as time,"
          + " random numbers or identity hash codes";
  private final Subject subject;
  private final Limits limits;
  private final List<SearchFrame> path = new ArrayList<>();
  private Strategy strategy;
  private final Longest longest = new Longest();
  private String refusal = "";
  private int line;
  private long executions;

  Search(Subject subject, Limits limits) {
    this.subject = subject;
    this.limits = limits;
  }

  /// Begins anew as often as more turns out to be shared.
  <S extends Strategy> S run(Supplier<S> fresh) {
    while (true) {
      path.clear();
      var begun = fresh.get();
      strategy = begun;
      if (visit()) return begun;
    }
  }

  /// Empty if all was visited.
  String refusal() {
    return refusal;
  }

  int line() {
    return line;
  }

  long executions() {
    return executions;
  }

  /// False if what was found is void.
  private boolean visit() {
    while (true) {
      refusal = strategy.full();
      if (!refusal.isEmpty()) {
        refusal += longest.words();
        line = longest.line();
        return true;
      }
      executions++;
      var execution = subject.fresh();
      Snapshot.keep(execution, path.isEmpty());
      switch (subject.run(execution, new Replay())) {
        case End.Grew() -> {
          return false;
        }
        case End.Refused(int at, var why) -> {
          refusal = why;
          line = at;
          return true;
        }
        case End.Cut() -> {}
        case End.Finished end -> {
          if (path.isEmpty() || strategy.stepped(path.getLast(), execution))
            strategy.end(path, end, execution);
          else refusal = DIVERGED;
        }
      }
      longest.met(path, execution);
      if (!refusal.isEmpty() || !next()) return true;
    }
  }

  /// Back to the last state that has another choice.
  private boolean next() {
    while (!path.isEmpty()) {
      var frame = path.getLast();
      strategy.done(frame);
      if (frame.next() && open(frame)) return true;
      path.removeLast();
    }
    return false;
  }

  /// Passes by the choices of which it is known where they lead; false if none is left.
  private boolean open(SearchFrame frame) {
    while (strategy.known(frame)) if (!frame.next()) return false;
    return true;
  }

  /// Along the path, and on from there.
  private final class Replay implements Chooser {
    private int depth;

    @Override
    public int choose(Execution execution, List<Choice> choices) {
      int here = depth++;
      if (here >= limits.steps()) {
        var growth = Growth.of(execution);
        refusal = "a schedule of more than %,d steps%s".formatted(limits.steps(), growth.words());
        line = growth.line();
        return STOP;
      }
      if (here < path.size()) {
        var frame = path.get(here);
        if (frame.fingerprint != execution.fingerprint() || frame.count != choices.size()) {
          refusal = DIVERGED;
          return STOP;
        }
        if (here < path.size() - 1) return frame.choice();
        Snapshot.keep(execution, true);
        return take(frame, execution);
      }
      var before = here == 0 ? null : path.getLast();
      if (before != null && !strategy.stepped(before, execution)) {
        refusal = DIVERGED;
        return STOP;
      }
      var frame = new SearchFrame(execution, choices, before);
      if (!strategy.arrive(path, frame, execution, choices) || !open(frame)) return STOP;
      path.add(frame);
      return take(frame, execution);
    }

    private int take(SearchFrame frame, Execution execution) {
      strategy.taking(frame, execution);
      return frame.choice();
    }
  }
}
