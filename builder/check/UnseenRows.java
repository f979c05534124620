package check;

import check.Checked.BreakTried;
import check.compile.Compiled;
import check.compile.SourceProgram;
import check.observe.Job;
import check.observe.Job.Broken;
import expect.Chance;
import expect.Expectation;
import expect.ExpectationBlock.Outcomes;
import expect.ExpectationBlock.Outcomes.Unit;
import expect.Grade;
import expect.Judgement;
import expect.Verdict;
import expect.Where;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import run.Run;

/// Bounds the chance of a rejection that rests on nothing but required rows that were not seen. It
/// counts where an edit that changes nothing would hardly ever be rejected so; both programs are
/// run more often until that is known, as far as can be afforded.
final class UnseenRows {
  /// An edit that changes nothing is rejected in no larger share of checks.
  static final double CHANCE_MAX = 1e-4;
  /// The part of {@link #CHANCE_MAX} that the first look may spend; each later one spends a fifth
  /// of the one before, so that all of them together spend no more than the whole.
  static final double FIRST_SHARE = 0.8;
  static final double LATER_SHARE = 0.2;
  /// No program is run more often for this, nor than so many times its budget.
  private static final int RUNS_MAX = 5_000;
  private static final int BUDGETS_MAX = 16;
  /// Runs that may last until their limit are worth a minute or two.
  private static final int LONG_RUNS_MAX = 40;
  static final int RUNS_MIN = 8;

  private final Attempt attempt;
  private final Job job;
  private final Compiled.Classes own;
  private final Edited edited;
  private final Outcomes table;
  private final List<Run> ownRuns = new ArrayList<>();
  private final List<Run> editedRuns = new ArrayList<>();
  private double share = FIRST_SHARE;

  /// A program with a break.
  ///
  /// @param tried what was tried of it
  record Edited(Broken broken, SourceProgram program, Compiled.Classes classes, Tried tried) {}

  /// @param own the classes of the snippet as it is written
  UnseenRows(Attempt attempt, Job job, Compiled.Classes own, Edited edited) {
    this.attempt = attempt;
    this.job = job;
    this.own = own;
    this.edited = edited;
    table = job.table().orElseThrow();
  }

  /// Is nothing but unseen rows what rejects a program?
  static boolean alone(Job job, Tried tried, Where.Conditions conditions) {
    return tried.ran().verdict() instanceof Verdict.Fails
        && tried.explored().filter(e -> e.says().rejects()).isEmpty()
        && job.table().isPresent()
        && fit(job, tried.runs(), conditions);
  }

  /// Do these runs fit, were all that is required only acceptable? A condition of names that no row
  /// bound says nothing of what was seen.
  private static boolean fit(Job job, List<Run> runs, Where.Conditions conditions) {
    var table = job.table().orElseThrow();
    var acceptable = new Outcomes(table.unit(), table.budget(), table.ofOneRun().rows());
    var all = job.expected().withTable(acceptable);
    var bound = all.judge(runs, conditions).values().keySet();
    var its = all.wheres().stream().filter(w -> bound.containsAll(conditions.names(w))).toList();
    var seen = new Expectation(all.place(), all.blocks(), its);
    return seen.judge(runs, conditions).verdict() instanceof Verdict.Holds;
  }

  /// The break with the chance of its rejection.
  ///
  /// @param unedited what was tried of the snippet as it is written
  BreakTried bounded(Tried unedited) throws IOException, InterruptedException {
    // `up to` stops at what it looks for, which is no fair draw
    if (table.unit() != Unit.UP_TO) ownRuns.addAll(unedited.runs());
    editedRuns.addAll(edited.tried.runs());
    while (true) {
      double chance = chance();
      if (mayBeSure()) {
        if (chance < share * CHANCE_MAX) return result().restingOn(chance);
        share *= LATER_SHARE;
      }
      if (!more()) return tooLikely(chance);
      if (!fit(job, ownRuns, attempt.conditions()))
        return result()
            .unproven("run more often, the program itself does what no row allows", chance);
      if (!restsOnUnseen()) return result();
    }
  }

  /// Would it be sure if each run of the unedited program had shown the row? Else to look is to
  /// spend a share for nothing.
  private boolean mayBeSure() {
    int ours = ownRuns.size();
    return Chance.noneOf(editedRuns.size(), ours, ours) < share * CHANCE_MAX;
  }

  private boolean restsOnUnseen() {
    return judged().verdict() instanceof Verdict.Fails
        && fit(job, editedRuns, attempt.conditions());
  }

  private Judgement judged() {
    return job.expected().judge(judgedRuns(), attempt.conditions());
  }

  /// A table of lines is that of one run: it still holds of the edited program if it does of any.
  private List<Run> judgedRuns() {
    if (table.unit() != Unit.LINE) return List.copyOf(editedRuns);
    return List.of(
        editedRuns.stream().filter(this::fitsAlone).findFirst().orElse(editedRuns.getFirst()));
  }

  private boolean fitsAlone(Run run) {
    return job.expected().judge(List.of(run), attempt.conditions()).verdict()
        instanceof Verdict.Holds;
  }

  private BreakTried result() {
    var runs = judgedRuns();
    var judged = job.expected().judge(runs, attempt.conditions());
    var all = new Tried(runs, Bounds.of(judged), 1, edited.tried.explored());
    return Results.brokenResult(edited.broken.edit(), all);
  }

  /// Runs the one that was run less often, or both; false where that can't be afforded.
  private boolean more() throws IOException, InterruptedException {
    int ours = ownRuns.size(), theirs = editedRuns.size();
    int next = Math.max(RUNS_MIN, ours < theirs ? Math.min(theirs, 4 * ours) : 2 * ours);
    int wanted = Math.min(next, affordable(job, table.budget()));
    if (wanted <= Math.min(ours, theirs)) return false;
    if (wanted > ours) ownRuns.addAll(attempt.more(job, job.program(), own, wanted - ours));
    if (wanted > theirs)
      editedRuns.addAll(attempt.more(job, edited.program, edited.classes, wanted - theirs));
    return ownRuns.size() >= wanted; // else it hangs
  }

  /// The most runs of a program that are worth it, where so many are asked for.
  static int affordable(Job job, int budget) {
    int most = Math.max(2 * RUNS_MIN, Math.min(RUNS_MAX, BUDGETS_MAX * budget));
    return job.expected().awaitsLimit() ? Math.min(LONG_RUNS_MAX, most) : most;
  }

  /// How likely it is that all of the edited program's runs miss a row, had the edit changed
  /// nothing: of the row that says most; each of several has its own chance to be missed. Of a
  /// table of lines each run has all rows or not.
  private double chance() {
    if (table.unit() == Unit.LINE) {
      long fit = ownRuns.stream().filter(this::fitsAlone).count();
      return Math.min(1, Chance.noneOf(editedRuns.size(), fit, ownRuns.size()));
    }
    var unseen = unseen().toArray();
    double least = 1;
    for (int row : unseen)
      least = Math.min(least, Chance.noneOf(editedRuns.size(), count(row), ownRuns.size()));
    return Math.min(1, least * unseen.length);
  }

  private IntStream unseen() {
    var outcomes = judged().outcomes();
    return IntStream.range(0, table.rows().size())
        .filter(r -> table.rows().get(r).grade() == Grade.REQUIRED && outcomes.get(r).count() == 0);
  }

  /// The number of runs of the unedited program in which the row was seen.
  private long count(int row) {
    return ownRuns.stream()
        .filter(
            run ->
                job.expected().judge(List.of(run), attempt.conditions()).outcomes().get(row).count()
                    > 0)
        .count();
  }

  private BreakTried tooLikely(double chance) {
    var rows =
        unseen()
            .mapToObj(
                r ->
                    "`%s`, which the unedited program showed in %,d of %,d runs"
                        .formatted(table.rows().get(r).shown(), count(r), ownRuns.size()))
            .toList();
    return result()
        .unproven(
            "nothing speaks against the edited program but that none of its %,d runs showed %s; had the"
                    .formatted(editedRuns.size(), String.join(" and ", rows))
                + " edit changed nothing, that would happen in %s checks"
                    .formatted(Chance.words(chance))
                + "\n  ask for more runs, or forbid what the edited program does",
            chance);
  }
}
