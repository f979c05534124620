package expect;

import expect.ExpectationBlock.Outcomes;
import expect.ExpectationBlock.Row;
import expect.Judgement.Counted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import run.Ending;
import run.Run;
import text.HiddenText;
import text.Template;

/// Judges an outcome table: no forbidden outcome was seen, and every required one was.
final class TableJudge {
  /// More outcomes that no row names are counted together.
  private static final int UNLISTED_MAX = 40;

  private final Expectation expectation;
  private final Outcomes table;
  private final Where.Conditions conditions;
  private final long[] counts;
  private final Map<String, Long> unlisted = new LinkedHashMap<>();
  /// Those of them that no row can allow, such as what somebody else made of a run.
  private final Set<String> killed = new HashSet<>();
  private final Map<String, Long> underStar = new LinkedHashMap<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Set<Where> evaluated = new HashSet<>();
  private final List<String> reasons = new ArrayList<>();
  private final List<String> whereReasons = new ArrayList<>();

  TableJudge(Expectation expectation, Outcomes table, Where.Conditions conditions) {
    this.expectation = expectation;
    this.table = table;
    this.conditions = conditions;
    counts = new long[table.rows().size()];
  }

  Judgement judge(List<Run> runs) {
    boolean byLine = table.unit() == Outcomes.Unit.LINE;
    runs.forEach(byLine ? this::lines : this::whole);
    grade(
        byLine ? "lines" : "runs",
        byLine ? runs.stream().mapToLong(r -> r.output().size()).sum() : runs.size());
    if (reasons.isEmpty() && whereReasons.isEmpty())
      whereReasons.addAll(RunJudge.neverBound(expectation.wheres(), evaluated));
    var all = new ArrayList<>(reasons);
    all.addAll(whereReasons);
    if (!all.isEmpty()) all.add(countsShown());
    var verdict = all.isEmpty() ? new Verdict.Holds() : new Verdict.Fails(all, reasons.isEmpty());
    return new Judgement(verdict, outcomes(), values);
  }

  private void whole(Run run) {
    if (run.cut()) reason(RunJudge.CUT);
    count(run.lines(), run);
  }

  private void lines(Run run) {
    if (run.cut()) reason(RunJudge.CUT);
    Endings.misfit(Optional.empty(), run, Map.of(), _ -> true).ifPresent(this::reason);
    if (run.output().isEmpty()) reason("it printed no line, and nothing seen is nothing shown");
    for (var line : run.lines())
      count(
          List.of(line),
          new Run(run.output(), new Ending.Completed(), "", false, List.of(), "", 0));
  }

  /// The first row an outcome fits, by a split that its conditions accept if there is one.
  ///
  /// @param row   its index; -1 where none fits
  /// @param good  are its conditions true?
  /// @param tried null where none fits
  record Fit(int row, boolean good, RunJudge.Conditions tried) {}

  Fit fit(List<String> lines, Run run) {
    for (int r = 0; r < counts.length; r++) {
      var row = table.rows().get(r);
      var tried = new RunJudge.Conditions(expectation.wheres(), conditions);
      try {
        boolean good = fits(row, lines, run, tried);
        if (good || tried.firstFalse() != null) return new Fit(r, good, tried);
      } catch (Template.TooAmbiguous e) {
        reason("row `" + row.shown() + "`: " + e.getMessage());
      }
    }
    return new Fit(-1, true, null);
  }

  private void count(List<String> lines, Run run) {
    var fit = fit(lines, run);
    if (fit.row < 0) {
      var shown = outcome(lines, run.ending());
      if (!run.note().isEmpty()) reason("a run was killed: " + run.note());
      var timed = run.ending().waitingForTime();
      boolean unseen = Endings.unseen(run.ending());
      if (!timed.isEmpty()) reason(Endings.onlyWaits(Map.of(), run));
      if (unseen) reason(Endings.UNSEEN);
      if (!run.note().isEmpty()
          || run.ending() instanceof Ending.Died
          || !timed.isEmpty()
          || unseen) killed.add(shown);
      count(unlisted, shown);
      return;
    }
    var tried = fit.tried;
    counts[fit.row]++;
    if (table.rows().get(fit.row).any()) count(underStar, outcome(lines, run.ending()));
    if (!fit.good && whereReasons.isEmpty()) whereReasons.add(tried.falseReason());
    tried
        .last()
        .forEach((name, text) -> values.computeIfAbsent(name, _ -> new ArrayList<>()).add(text));
    evaluated.addAll(tried.evaluated());
  }

  private static void count(Map<String, Long> outcomes, String shown) {
    outcomes.merge(
        outcomes.containsKey(shown) || outcomes.size() < UNLISTED_MAX ? shown : "(others)",
        1L,
        Long::sum);
  }

  private static boolean fits(Row row, List<String> lines, Run run, RunJudge.Conditions tried) {
    java.util.function.Predicate<Map<String, String>> ended =
        bound ->
            Endings.misfit(row.ending(), run, bound, all -> tried.test(all, Optional.empty()))
                .isEmpty();
    return row.any() ? ended.test(Map.of()) : LineMatch.ordered(row.lines(), lines, ended);
  }

  /// The outcome as a cell would say it.
  static String outcome(List<String> lines, Ending ending) {
    var output =
        lines.equals(List.of("*"))
            ? "\\*"
            : lines.stream().allMatch(String::isEmpty)
                ? "\\n".repeat(lines.size())
                : lines.stream().map(TableJudge::cell).collect(Collectors.joining("\\n"));
    return switch (ending) {
      case Ending.Completed() -> output;
      case Ending.Threw(var type, _) -> output + ", Throws " + type;
      case Ending.Exited(int code) -> output + ", Exit " + code;
      case Ending.Died(int signal) -> output + ", Exit " + (128 + signal);
      case Ending.Deadlocked _ -> output + ", Deadlocks";
      case Ending.StillRunning(_, var unseen) when unseen ->
          output + ", still running at its limit";
      case Ending.StillRunning(var timed, _) ->
          output + (timed.isEmpty() ? ", Never ends" : ", still waiting for a time at its limit");
      case Ending.Refused _ -> output + ", refused by javac";
    };
  }

  private static String cell(String line) {
    return line.equals("...")
        ? "\\..."
        : line.replace("\\", "\\\\").replace("{", "\\{").replace("|", "\\|");
  }

  private void grade(String what, long total) {
    for (int r = 0; r < counts.length; r++) {
      var row = table.rows().get(r);
      var why = row.why().isEmpty() ? "" : " (" + row.why() + ")";
      if (row.grade() == Grade.REQUIRED && counts[r] == 0)
        reason(
            "`%s` is required, yet never seen in %d %s%s".formatted(row.shown(), total, what, why));
      if (row.grade() == Grade.FORBIDDEN && counts[r] > 0)
        reason(
            "`%s` is forbidden, yet seen in %d of %d %s%s"
                .formatted(row.shown(), counts[r], total, what, why));
    }
    unlisted.forEach(
        (outcome, n) ->
            reason(
                "`%s` was seen in %d of %d %s, and no row allows it%s"
                    .formatted(HiddenText.shown(outcome), n, total, what, alike(outcome))));
  }

  /// How an outcome that no row allows differs from the row that looks like it.
  private String alike(String outcome) {
    return table.rows().stream()
        .filter(row -> row.ending().isEmpty() && row.lines().size() == 1)
        .map(row -> Alike.told(row.lines().getFirst(), outcome))
        .filter(told -> !told.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void reason(String reason) {
    if (!reasons.contains(reason)) reasons.add(reason);
  }

  private List<Counted> outcomes() {
    var all = new ArrayList<Counted>();
    for (int r = 0; r < counts.length; r++) {
      var row = table.rows().get(r);
      all.add(new Counted(row.shown(), row.grade(), counts[r], row.why()));
    }
    unlisted.forEach(
        (outcome, n) -> all.add(new Counted(outcome, Grade.FORBIDDEN, n, "no row allows it")));
    return all;
  }

  private String countsShown() {
    var text = new StringBuilder("counts:");
    for (var o : outcomes())
      text.append(
          "\n    %7d  %-11s %s"
              .formatted(o.count(), o.grade().word(), HiddenText.shown(o.outcome())));
    underStar.forEach(
        (outcome, n) ->
            text.append("\n    %7d  of `*` are  %s".formatted(n, HiddenText.shown(outcome))));
    unlisted.keySet().stream()
        .filter(outcome -> !killed.contains(outcome))
        .findFirst()
        .ifPresent(
            outcome ->
                text.append("\n  if it may happen, add a row: //   ")
                    .append(HiddenText.shown(outcome))
                    .append(" | acceptable | why"));
    return text.toString();
  }
}
