package expect;

import expect.ExpectationBlock.Outcomes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import run.Ending;
import run.Explored;
import run.Run;

/// Judges all schedules of a program: whatever they reach must fit, and what was seen must be
/// reached by one of them, or be called weak.
final class ExploredJudge {
  /// More outcomes that don't fit are only counted.
  private static final int TOLD_MAX = 8;

  private final Expectation expectation;
  private final Explored explored;
  private final Where.Conditions conditions;
  private final List<String> against = new ArrayList<>();
  private int untold;

  ExploredJudge(Expectation expectation, Explored explored, Where.Conditions conditions) {
    this.expectation = withoutStates(expectation);
    this.explored = explored;
    this.conditions = conditions;
  }

  /// The states of threads at a limit are a run's: a schedule has no limit.
  private static Expectation withoutStates(Expectation expectation) {
    return expectation.with(
        expectation.blocks().stream()
            .map(
                b ->
                    b instanceof ExpectationBlock.NeverEnds
                        ? new ExpectationBlock.NeverEnds(Map.of())
                        : b)
            .toList());
  }

  /// @param runs what was seen; empty for an edit that was only explored
  ScheduleJudgement judge(List<Run> runs) {
    for (var each : explored.models())
      if (!each.complete()) return new ScheduleJudgement(Optional.of(notAll(each)), List.of());
    if (explored.outcomes().isEmpty())
      return new ScheduleJudgement(Optional.of("no schedule was explored"), List.of());
    reachable();
    new UnexplainedRuns(expectation, explored, conditions).reasons(runs).forEach(this::tell);
    if (untold > 0) tell("… and " + untold + " more outcomes that don't fit");
    if (against.isEmpty() || expectation.table().isEmpty()) return done();
    against.add(counts());
    return done();
  }

  private ScheduleJudgement done() {
    return new ScheduleJudgement(Optional.empty(), against);
  }

  /// What this expectation says against a program that it is not the expectation of: of its broken
  /// twin. That something is missing there, or reached more often, is no fault.
  Optional<String> rejects() {
    if (!explored.models().stream().allMatch(Explored::complete)) return Optional.empty();
    var table = expectation.table().map(Outcomes::ofOneRun);
    var one =
        new ExploredJudge(
            table.map(expectation::withTable).orElse(expectation), explored, conditions);
    one.graded();
    if (one.against.isEmpty())
      for (var each : explored.models())
        expectation
            .schedules(each.memory())
            .ifPresent(s -> one.against.addAll(new SchedulesJudge(s, each).unlisted()));
    if (one.against.isEmpty())
      expectation
          .block(ExpectationBlock.Races.class)
          .ifPresent(r -> one.against.addAll(new RacesJudge(r, explored, source()).otherFields()));
    return one.against.stream().findFirst();
  }

  private String notAll(Explored some) {
    var where = some.line() > 0 ? expectation.place().source().at(some.line(), 1) + ": " : "";
    var why = some.refusal().isEmpty() ? String.join(", ", some.notes()) : some.refusal();
    var line = some.line() > 0 ? "\n    " + source().apply(some.line()).strip() : "";
    return where
        + "not all schedules could be explored"
        + ScheduleText.under(some.memory())
        + ": "
        + why
        + line
        + "\n  nothing is said of schedules that were not explored;"
        + " take this out of the program, or `//EXPLORE` and what implies it";
  }

  private void reachable() {
    graded();
    for (var each : explored.models())
      expectation
          .schedules(each.memory())
          .ifPresent(s -> against.addAll(new SchedulesJudge(s, each).reasons()));
    expectation
        .block(ExpectationBlock.Races.class)
        .ifPresent(r -> against.addAll(new RacesJudge(r, explored, source()).reasons()));
  }

  /// Judges by the table; else each must show what a run must. Where only schedules are stated,
  /// their rows say what may be.
  private void graded() {
    if (expectation.table().isPresent()) table(expectation.table().get());
    else if (!expectation.onlySchedules()) explored.models().forEach(this::alike);
  }

  private IntFunction<String> source() {
    var source = expectation.place().source();
    return line -> line <= source.lines().size() ? source.line(line) : "";
  }

  private void alike(Explored model) {
    if (model != explored && expectation.schedules(model.memory()).isPresent())
      return; // they say it
    model.outcomes().forEach(outcome -> alike(model, outcome));
  }

  private void alike(Explored model, Explored.Outcome outcome) {
    var misfit = new RunJudge(expectation, conditions).misfit(ReachableOutcome.run(outcome));
    misfit.ifPresent(
        m ->
            outcome(
                "`" + ReachableOutcome.shown(outcome) + "` doesn't fit, and",
                model,
                outcome,
                m.reason()));
  }

  private void table(Outcomes table) {
    var judge = new TableJudge(expectation, table, conditions);
    var reached = new HashSet<Integer>();
    for (var model : explored.models())
      for (var outcome : model.outcomes())
        if (table.unit() == Outcomes.Unit.LINE) lines(judge, table, model, outcome, reached);
        else
          row(
              judge,
              table,
              model,
              outcome,
              outcome.output(),
              ReachableOutcome.run(outcome),
              reached);
    for (int r = 0; r < table.rows().size(); r++) {
      var row = table.rows().get(r);
      if (row.grade() == Grade.REQUIRED && !row.weak() && !reached.contains(r))
        tell(
            "`"
                + row.shown()
                + "` is required, yet no schedule reaches it"
                + why(row)
                + "\n  if only the memory model explains it, grade it `required weak`, or name one"
                + " that does: `//EXPLORE tso`");
    }
  }

  private void lines(
      TableJudge judge,
      Outcomes table,
      Explored model,
      Explored.Outcome outcome,
      HashSet<Integer> reached) {
    Endings.misfit(Optional.empty(), ReachableOutcome.run(outcome), Map.of(), _ -> true)
        .ifPresent(
            why -> outcome("`" + ReachableOutcome.shown(outcome) + "`:", model, outcome, why));
    for (var line : outcome.output())
      row(
          judge,
          table,
          model,
          outcome,
          List.of(line),
          new Run(List.of(), new Ending.Completed(), "", false, List.of(), "", 0),
          reached);
  }

  private void row(
      TableJudge judge,
      Outcomes table,
      Explored model,
      Explored.Outcome outcome,
      List<String> lines,
      Run run,
      HashSet<Integer> reached) {
    var shown = "`" + TableJudge.outcome(lines, run.ending()) + "`";
    var fit = judge.fit(lines, run);
    if (fit.row() < 0) {
      var add = shown.substring(1, shown.length() - 1) + " | acceptable | why";
      outcome(
          shown + ", which no row allows,",
          model,
          outcome,
          "if it may happen, add a row: //   " + add);
      return;
    }
    var row = table.rows().get(fit.row());
    reached.add(fit.row());
    if (row.weak() && model == explored)
      outcome(
          shown + " is called weak" + why(row) + ", yet",
          model,
          outcome,
          "a schedule explains it, so no memory model is needed: leave `weak` out");
    if (row.grade() == Grade.FORBIDDEN)
      outcome(shown + " is forbidden" + why(row) + ", yet", model, outcome, "");
    if (!fit.good()) outcome(fit.tried().falseReason() + ":", model, outcome, "");
  }

  private static String why(ExpectationBlock.Row row) {
    return row.why().isEmpty() ? "" : " (" + row.why() + ")";
  }

  /// Reports an outcome that must not be: how many schedules reach it, and the shortest.
  private void outcome(String what, Explored model, Explored.Outcome outcome, String more) {
    if (against.size() >= TOLD_MAX) {
      untold++;
      return;
    }
    tell(
        what
            + " is reached by "
            + ScheduleText.count(outcome.schedules(), model.schedules())
            + ScheduleText.under(model.memory())
            + (more.isEmpty() ? "" : "\n  " + more.replace("\n", "\n  "))
            + shortest(outcome));
  }

  /// The shortest way to an outcome, in lines.
  static String shortest(Explored.Outcome outcome) {
    if (outcome.witness().isEmpty()) return "";
    return "\n  the shortest of them:\n"
        + String.join("\n", ScheduleText.lines(outcome.witness(), _ -> ""));
  }

  private void tell(String reason) {
    if (!against.contains(reason)) against.add(reason);
  }

  private String counts() {
    var text = new StringBuilder("schedules:");
    var known = new LinkedHashMap<String, String>();
    for (var reached : ReachableOutcome.of(Optional.of(expectation), explored))
      known.put(
          reached.shown(),
          "\n    %12s  %-11s %s"
              .formatted(
                  ScheduleText.number(reached.schedules()),
                  reached.grade().map(Grade::word).orElse("no row"),
                  reached.shown()));
    known.values().stream().limit(24).forEach(text::append);
    if (known.size() > 24) text.append("\n    … ").append(known.size() - 24).append(" more");
    return text.toString();
  }
}
