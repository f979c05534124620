package check;

import expect.Judgement;
import expect.ScheduleJudgement;
import expect.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import run.Explored;
import run.Run;

/// What was tried of a program and what that showed.
///
/// @param runs     none where it was only explored, as an edit may be
/// @param ran      what those showed that the expectation asks for
/// @param rounds   how often the whole was tried
/// @param explored its schedules, and what they showed; empty where it was not explored
record Tried(List<Run> runs, Judgement ran, int rounds, Optional<Schedules> explored) {
  /// Neither run nor explored.
  static final Tried NOT_RUN =
      new Tried(List.of(), new Judgement(new Verdict.Holds(), List.of(), Map.of()), 0);

  /// All schedules, and what they say of the expectation.
  record Schedules(Explored all, ScheduleJudgement says) {}

  /// Run and not explored.
  Tried(List<Run> runs, Judgement ran, int rounds) {
    this(runs, ran, rounds, Optional.empty());
  }

  /// The same with more runs, which say nothing but whether a schedule explains them.
  Tried and(List<Run> more) {
    var all = Stream.concat(runs.stream(), more.stream()).toList();
    return new Tried(all, ran, Math.max(1, rounds), explored);
  }

  /// The same, explored as well.
  Tried with(Schedules schedules) {
    return new Tried(runs, ran, rounds, Optional.of(schedules));
  }

  /// The judgement of running and of exploring.
  Judgement judgement() {
    return explored
        .map(s -> new Judgement(s.says.with(ran.verdict()), ran.outcomes(), ran.values()))
        .map(Bounds::of)
        .orElse(ran);
  }

  /// All its schedules; empty where it was not explored.
  Optional<Explored> schedules() {
    return explored.map(Schedules::all);
  }
}
