package check;

import check.child.ChildFiles;
import check.child.Runner;
import check.child.TraceFiles;
import check.child.TracedRun;
import check.compile.Compiled;
import check.compile.SourceProgram;
import expect.ExpectationBlock.Outcomes.Unit;
import expect.Judgement;
import expect.ScheduleJudgement;
import expect.Verdict;
import expect.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import run.Ending;
import run.Explored;
import run.Run;

/// Runs a program as its expectation asks, and judges the runs.
///
/// @param cache the user's cache folder
record Attempt(
    Path temporary,
    Path cache,
    ChildFiles files,
    Exploration exploration,
    CorePool corePool,
    Where.Conditions conditions,
    Check.Listener listener) {
  /// Tables of fewer runs are not worth a JVM in each lane.
  private static final int SPLIT_RUNS_MIN = 100;
  /// Unordered output is run less often once it took this long.
  private static final Duration ORDER_TIME_MAX = Duration.ofSeconds(5);
  private static final int ORDER_RUNS_MIN = 3;
  private static final Tried NOT_RUN =
      new Tried(List.of(), new Judgement(new Verdict.Holds(), List.of(), Map.of()), 0);

  /// What was tried of a program and what that showed.
  ///
  /// @param runs     none where it was only explored
  /// @param ran      what they showed
  /// @param explored its schedules, and what they showed; empty where it was not explored
  record Tried(List<Run> runs, Judgement ran, int rounds, Optional<Schedules> explored) {
    /// Not explored.
    Tried(List<Run> runs, Judgement ran, int rounds) {
      this(runs, ran, rounds, Optional.empty());
    }

    private Tried with(Schedules schedules) {
      return new Tried(runs, ran, rounds, Optional.of(schedules));
    }

    /// Of running and of exploring.
    Judgement judgement() {
      return explored
          .map(s -> new Judgement(s.says.with(ran.verdict()), ran.outcomes(), ran.values()))
          .map(Results::bounded)
          .orElse(ran);
    }
  }

  /// All schedules, and what they say of the expectation.
  record Schedules(Explored all, ScheduleJudgement says) {}

  /// Runs and judges.
  CompletableFuture<Tried> runs(Job job, SourceProgram source, Compiled compiled) {
    if (compiled instanceof Compiled.Refused(var errors))
      return done(job, new Ending.Refused(errors));
    var classes = (Compiled.Classes) compiled;
    if (!job.isRun()) return done(job, new Ending.Completed());
    try {
      job.inputs.copyTo(classes.classes());
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
    var runner = job.runner(temporary, files, source, classes);
    var ran =
        job.onlyExplored()
            ? CompletableFuture.completedFuture(NOT_RUN)
            : job.alone()
                ? inLane(job, 1, () -> measured(job, runner))
                : seen(job, runner).thenApply(all -> new Tried(all, judged(job, all), 1));
    return job.explored() ? ran.thenCompose(tried -> explored(job, source, classes, tried)) : ran;
  }

  private CompletableFuture<Tried> explored(
      Job job, SourceProgram source, Compiled.Classes classes, Tried ran) {
    return inLane(
        job,
        1,
        () -> {
          var all = exploration.of(job, source, classes);
          var says = job.expected().judge(all, ran.runs(), conditions);
          return ran.with(new Schedules(all, says));
        });
  }

  /// One more run with the tracer in it, held against what one run alone must fit.
  record TracedTrial(TracedRun traced, Verdict verdict) {}

  /// Traces one run; a measured one again where nothing but a bound is missed.
  CompletableFuture<TracedTrial> traced(Job job, Compiled.Classes classes) {
    var runner = job.runner(temporary, files, job.sourceProgram, classes);
    return inLane(
        job,
        corePool.width(job.cores()),
        () -> {
          TracedTrial last = null;
          for (int round = 0; round < (job.alone() ? Pipeline.ROUNDS_MAX : 1); round++) {
            var traced = runner.traced(TraceFiles.in(cache, temporary));
            var verdict = job.expected().judgeOneMore(traced.run(), conditions).verdict();
            last = new TracedTrial(traced, verdict);
            if (!missesOnlyBounds(verdict)) break;
          }
          return last;
        });
  }

  private static boolean missesOnlyBounds(Verdict verdict) {
    return verdict instanceof Verdict.Fails(_, var onlyWhere) && onlyWhere;
  }

  /// Does a snippet's work in lanes, and tells when it begins there.
  private <T> CompletableFuture<T> inLane(Job job, int width, Callable<T> work) {
    return corePool.submit(
        width,
        () -> {
          listener.begins(job.snippet.name());
          return work.call();
        });
  }

  private Judgement judged(Job job, List<Run> runs) {
    return Results.bounded(job.expected().judge(runs, conditions));
  }

  private CompletableFuture<Tried> done(Job job, Ending ending) {
    var runs = List.of(new Run(List.of(), ending, "", false, List.of(), "", 0));
    return CompletableFuture.completedFuture(new Tried(runs, judged(job, runs), 1));
  }

  private CompletableFuture<List<Run>> seen(Job job, Runner runner) {
    int width = corePool.width(job.cores());
    if (job.table().isEmpty()) return inLane(job, width, () -> severalTimes(job, runner));
    var table = job.table().get();
    if (table.unit() == Unit.LINE) return inLane(job, width, () -> List.of(runner.once()));
    Predicate<List<Run>> enough =
        runs ->
            hangs(job, runs)
                || table.unit() == Unit.UP_TO
                    && table.settled(job.expected().judge(runs, conditions).outcomes());
    int chunks =
        table.unit() == Unit.UP_TO || table.budget() < SPLIT_RUNS_MIN
            ? 1
            : Math.max(1, corePool.count() / width);
    var parts = new ArrayList<CompletableFuture<List<Run>>>();
    for (int i = 0; i < chunks; i++) {
      int times = table.budget() * (i + 1) / chunks - table.budget() * i / chunks;
      parts.add(inLane(job, width, () -> runner.many(times, enough)));
    }
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
        .thenApply(_ -> parts.stream().flatMap(part -> part.join().stream()).toList());
  }

  /// A run that hangs where none may: the rest would take their whole limit too.
  private static boolean hangs(Job job, List<Run> runs) {
    var ending = runs.getLast().ending();
    return ending instanceof Ending.StillRunning && !job.expected().awaitsLimit()
        || ending instanceof Ending.Deadlocked
            && !job.expected().awaitsDeadlock()
            && !job.expected().awaitsLimit();
  }

  /// As often as is expected; unordered output less often where that takes long, and no longer once
  /// a run hangs.
  private static List<Run> severalTimes(Job job, Runner runner) throws Exception {
    long begin = System.nanoTime();
    var runs = new ArrayList<Run>(List.of(runner.once()));
    while (runs.size() < job.expected().runs()
        && !hangs(job, runs)
        && (runs.size() < ORDER_RUNS_MIN || System.nanoTime() - begin < ORDER_TIME_MAX.toNanos()))
      runs.add(runner.once());
    return runs;
  }

  /// Rounds of a measured snippet: again where nothing but a `where` is false. A break must be
  /// rejected in every round.
  private Tried measured(Job job, Runner runner) throws Exception {
    Tried last = null;
    for (int round = 1; round <= Pipeline.ROUNDS_MAX; round++) {
      var runs = new ArrayList<Run>();
      for (int i = 0; i < job.expected().runs() && (runs.isEmpty() || !hangs(job, runs)); i++)
        runs.add(runner.once());
      last = new Tried(runs, judged(job, runs), round);
      if (!missesOnlyBounds(last.ran().verdict())) return last;
    }
    return last;
  }
}
