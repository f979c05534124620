package check;

import check.compile.Compiled;
import check.observe.Job;
import expect.Chance;
import expect.Expectation;
import expect.ExpectationBlock.Outcomes.Unit;
import expect.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import run.Run;

/// Bounds the chance that a repair which repairs nothing passes for one: where only some runs of
/// the broken twin are rejected, all of the repaired one's may fit by luck. Both are run more often
/// until that would hardly ever be, as far as can be afforded.
final class RepairRuns {
  /// The broken one is run so many times more often for each further look.
  private static final int MORE = 4;

  private final Attempt attempt;
  private final Compilation compilation;
  private final Job job;
  private final TwinCheck.Twin twin;
  private final Expectation alone;
  private int ownRuns;
  private int twinRuns;
  private int rejected;
  private double share = UnseenRows.FIRST_SHARE;

  /// What came of it.
  ///
  /// @param chance that a repair of nothing passes; null where nothing is left to chance
  /// @param doubt  why it may be just that; empty where the repair is shown
  record Bound(Double chance, Optional<String> doubt) {}

  /// @param ownRuns how many runs of the repaired one fitted
  RepairRuns(Attempt attempt, Compilation compilation, Job job, TwinCheck.Twin twin, int ownRuns) {
    this.attempt = attempt;
    this.compilation = compilation;
    this.job = job;
    this.twin = twin;
    this.ownRuns = ownRuns;
    alone = job.expected().ofOneRun();
  }

  /// The bound; the repaired one holds, and rejects something of the broken one.
  Bound bound() throws IOException, InterruptedException {
    if (!mayVary() || twin.schedules().isPresent() && fitsAllSchedules())
      return new Bound(null, Optional.empty());
    // `up to` stops at what it looks for, which is no fair draw
    if (!stopsAtASight()) count(twin.runs());
    while (true) {
      double limit = share * UnseenRows.CHANCE_MAX;
      int enough = enough(limit);
      if (chance(enough) < limit) return ownRunsUpTo(enough);
      share *= UnseenRows.LATER_SHARE;
      if (!moreOfTwin()) return new Bound(chance(enough), Optional.of(tooLikely(enough)));
    }
  }

  /// May it be luck? An expectation of a single run says that each run is so, and is taken at its
  /// word, as long as none is seen to differ; what was explored left out no schedule.
  private boolean mayVary() {
    if (job.explored() || !job.isRun() || !twin.job().isRun()) return false;
    return isOfMany(job)
        || isOfMany(twin.job())
        || twin.runs().stream().map(RepairRuns::outcome).distinct().count() > 1
        || twin.schedules().filter(all -> all.outcomes().size() > 1).isPresent();
  }

  private static boolean isOfMany(Job job) {
    return job.table().isPresent() || job.expected().runs() > 1;
  }

  private static List<Object> outcome(Run run) {
    return List.of(run.lines(), run.ending());
  }

  private boolean fitsAllSchedules() throws IOException, InterruptedException {
    var says = attempt.explored(job, classes(job)).says();
    return says.notAll().isEmpty() && !says.rejects();
  }

  private boolean stopsAtASight() {
    return twin.job().table().filter(table -> table.unit() == Unit.UP_TO).isPresent();
  }

  private void count(List<Run> runs) {
    twinRuns += runs.size();
    rejected += (int) runs.stream().filter(run -> misfit(run).isPresent()).count();
  }

  private Optional<String> misfit(Run run) {
    return Optional.of(alone.judge(List.of(run), attempt.conditions()).verdict())
        .filter(Verdict.Fails.class::isInstance)
        .map(Verdict::reason);
  }

  private double chance(int own) {
    return Chance.noneOf(own, rejected, twinRuns);
  }

  /// So many runs of the repaired one suffice, or are all that is worth it at this look.
  private int enough(double limit) {
    int most = Math.min(affordable(job), Math.max(UnseenRows.RUNS_MIN, MORE * twinRuns));
    int enough = ownRuns;
    while (enough < most && chance(enough) >= limit) enough++;
    return enough;
  }

  private int affordable(Job one) {
    return UnseenRows.affordable(
        one, Math.max(job.expected().runs(), twin.job().expected().runs()));
  }

  /// Runs the repaired one until it ran so often, each of which must fit.
  private Bound ownRunsUpTo(int enough) throws IOException, InterruptedException {
    var more = enough <= ownRuns ? List.<Run>of() : more(job, enough - ownRuns);
    ownRuns += more.size();
    var misfit = more.stream().distinct().flatMap(run -> misfit(run).stream()).findFirst();
    return new Bound(
        misfit.isPresent() ? null : chance(ownRuns),
        misfit.map(
            why ->
                "run %,d times, it does itself what the expectation rejects: %s"
                    .formatted(ownRuns, why)));
  }

  /// Runs the broken one more often; false where that can't be afforded, or it hangs.
  private boolean moreOfTwin() throws IOException, InterruptedException {
    int first = Math.max(UnseenRows.RUNS_MIN, twin.runs().size());
    int wanted =
        Math.min(twinRuns == 0 ? first : Math.max(first, MORE * twinRuns), affordable(twin.job()));
    int missing = wanted - twinRuns;
    if (missing <= 0) return false;
    var more = more(twin.job(), missing);
    count(more);
    return more.size() == missing;
  }

  private List<Run> more(Job one, int times) throws IOException, InterruptedException {
    return attempt.more(one, one.program(), classes(one), times);
  }

  private Compiled.Classes classes(Job one) throws IOException, InterruptedException {
    return (Compiled.Classes) compilation.await(one.program());
  }

  private String tooLikely(int own) {
    return ("it may repair nothing: it rejects %,d of %,d runs of the broken one, so all of %,d"
            + " runs of the same program would fit in %s checks\n"
            + "  let the broken one do more often what is repaired, or explore both:"
            + " `//EXPLORE`")
        .formatted(rejected, twinRuns, own, Chance.words(chance(own)));
  }
}
