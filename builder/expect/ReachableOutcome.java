package expect;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import run.Explored;
import run.MemoryModel;
import run.OutputLine;
import run.Run;
import text.Template;

/// What schedules reach, named by a row of an expectation, or by itself where no row names it.
///
/// @param shown     the row's cell as written, else the outcome as a cell would say it
/// @param grade     of a table's row; empty where nothing is graded
/// @param named     does a row name it?
/// @param schedules how many; null for infinitely many
/// @param outcomes  those the row stands for; none where it is not reached
public record ReachableOutcome(
    String shown,
    Optional<Grade> grade,
    boolean named,
    String why,
    BigInteger schedules,
    List<Explored.Outcome> outcomes) {
  /// Lists outcomes by the rows of its `Schedules`, else of its table of runs, else each outcome by
  /// itself.
  public static List<ReachableOutcome> of(Optional<Expectation> expected, Explored explored) {
    var rows = expected.map(e -> rows(e, explored.memory())).orElse(List.of());
    var byRow = new ArrayList<List<Explored.Outcome>>();
    for (int i = 0; i < rows.size(); i++) byRow.add(new ArrayList<>());
    var others = new ArrayList<ReachableOutcome>();
    for (var outcome : explored.outcomes()) {
      int at = 0;
      while (at < rows.size() && !rows.get(at).fits(outcome)) at++;
      if (at < rows.size()) byRow.get(at).add(outcome);
      else
        others.add(
            new ReachableOutcome(
                shown(outcome),
                Optional.empty(),
                false,
                "",
                outcome.schedules(),
                List.of(outcome)));
    }
    var all = new ArrayList<ReachableOutcome>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var mine = byRow.get(i);
      all.add(
          new ReachableOutcome(row.shown, row.grade, true, row.why, sum(mine), List.copyOf(mine)));
    }
    all.addAll(others);
    return all;
  }

  /// The rows by which this expectation names what schedules reach, as they are written.
  public static List<String> named(Expectation expectation) {
    return rows(expectation, MemoryModel.SC).stream().map(Row::shown).toList();
  }

  /// A row as it is written, and whether it counts schedules that reach it: grades don't.
  public record Stated(String shown, boolean reached) {}

  /// What an expectation says of schedules under a memory model, before any is known.
  public static List<Stated> stated(Expectation expectation, MemoryModel model) {
    var schedules = expectation.schedules(model);
    if (schedules.isPresent())
      return schedules.get().rows().stream()
          .map(r -> new Stated(r.shown(), r.count() == null || r.count().signum() > 0))
          .toList();
    return expectation.table().filter(t -> t.unit() != ExpectationBlock.Outcomes.Unit.LINE).stream()
        .flatMap(t -> t.rows().stream())
        .map(r -> new Stated(r.shown(), false))
        .toList();
  }

  /// What rows of both kinds have.
  private record Row(
      String shown,
      List<Template> lines,
      boolean any,
      Optional<ExpectationBlock> ending,
      Optional<Grade> grade,
      String why) {
    boolean fits(Explored.Outcome outcome) {
      var run = run(outcome);
      Predicate<Map<String, String>> ended =
          bound -> Endings.misfit(ending, run, bound, _ -> true).isEmpty();
      try {
        return any ? ended.test(Map.of()) : LineMatch.ordered(lines, run.lines(), ended);
      } catch (Template.TooAmbiguous e) {
        return false;
      }
    }
  }

  private static List<Row> rows(Expectation expectation, MemoryModel model) {
    var schedules = expectation.schedules(model);
    if (schedules.isPresent())
      return schedules.get().rows().stream()
          .map(r -> new Row(r.shown(), r.lines(), false, r.ending(), Optional.empty(), r.why()))
          .toList();
    return expectation.table().filter(t -> t.unit() != ExpectationBlock.Outcomes.Unit.LINE).stream()
        .flatMap(t -> t.rows().stream())
        .map(
            r ->
                new Row(r.shown(), r.lines(), r.any(), r.ending(), Optional.of(r.grade()), r.why()))
        .toList();
  }

  /// An outcome as a run that ended so.
  public static Run run(Explored.Outcome outcome) {
    var lines = outcome.output().stream().map(line -> new OutputLine(line, "unknown", -1)).toList();
    return new Run(lines, outcome.ending(), "", false, List.of(), "", 0);
  }

  /// An outcome as a cell would say it.
  public static String shown(Explored.Outcome outcome) {
    return TableJudge.outcome(run(outcome).lines(), outcome.ending());
  }

  private static BigInteger sum(List<Explored.Outcome> outcomes) {
    var sum = BigInteger.ZERO;
    for (var outcome : outcomes) {
      if (outcome.schedules() == null) return null;
      sum = sum.add(outcome.schedules());
    }
    return sum;
  }
}
