package check;

import expect.Expectation.Outcomes.Unit;
import expect.Judgement;
import expect.Verdict;
import expect.Where;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import run.Ending;
import run.Run;

/// Runs a program as its expectation asks, and judges the runs.
record Trial(Path temporary, ChildFiles files, Lanes lanes, Where.Conditions conditions) {
  /// Tables of fewer runs are not worth a JVM in each lane.
  private static final int SPLIT_RUNS_MIN = 100;
  /// Unordered output is run less often once it took this long.
  private static final Duration ORDER_TIME_MAX = Duration.ofSeconds(5);
  private static final int ORDER_RUNS_MIN = 3;

  /// The runs of a program and what they showed.
  record Tried(List<Run> runs, Judgement judgement, int rounds) {}

  /// Runs and judges.
  CompletableFuture<Tried> runs(Job job, Program program, Compiled compiled) {
    if (compiled instanceof Compiled.Refused(var errors))
      return done(job, new Ending.Refused(errors));
    var classes = (Compiled.Classes) compiled;
    if (job.compiledOnly() || job.refusalExpected()) return done(job, new Ending.Completed());
    return lanes
        .submit(
            () -> {
              job.inputs.copyTo(classes.classes());
              return new Runner(
                  temporary,
                  job.child(files, program, classes),
                  new Fork.Limit(
                      job.limit(), job.expected().awaitsDeadlock(), job.expected().awaitsLimit()));
            })
        .thenCompose(
            runner ->
                job.alone()
                    ? lanes.submit(() -> measured(job, runner))
                    : seen(job, runner).thenApply(all -> new Tried(all, judged(job, all), 1)));
  }

  private Judgement judged(Job job, List<Run> runs) {
    return Results.bounded(job.expected().judge(runs, conditions));
  }

  private CompletableFuture<Tried> done(Job job, Ending ending) {
    var runs = List.of(new Run(List.of(), ending, "", false, List.of(), "", 0));
    return CompletableFuture.completedFuture(new Tried(runs, judged(job, runs), 1));
  }

  private CompletableFuture<List<Run>> seen(Job job, Runner runner) {
    int width = lanes.width(job.cores());
    if (job.table().isEmpty())
      return lanes.submit(
          width,
          () ->
              job.expected().runs() == 1
                  ? List.of(runner.once())
                  : severalTimes(runner, job.expected().runs()));
    var table = job.table().get();
    if (table.unit() == Unit.LINE) return lanes.submit(width, () -> List.of(runner.once()));
    Predicate<List<Run>> enough =
        runs ->
            hangs(job, runs)
                || table.unit() == Unit.UP_TO
                    && table.settled(job.expected().judge(runs, conditions).outcomes());
    int chunks =
        table.unit() == Unit.UP_TO || table.budget() < SPLIT_RUNS_MIN
            ? 1
            : Math.max(1, lanes.count() / width);
    var parts = new ArrayList<CompletableFuture<List<Run>>>();
    for (int i = 0; i < chunks; i++) {
      int times = table.budget() * (i + 1) / chunks - table.budget() * i / chunks;
      parts.add(lanes.submit(width, () -> runner.many(times, enough)));
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

  private static List<Run> severalTimes(Runner runner, int times) throws Exception {
    var runs = new ArrayList<Run>();
    long begin = System.nanoTime();
    while (runs.size() < times
        && (runs.size() < ORDER_RUNS_MIN || System.nanoTime() - begin < ORDER_TIME_MAX.toNanos()))
      runs.add(runner.once());
    return runs;
  }

  /// Rounds of a measured snippet: again where nothing but a `where` is false. A break must be
  /// rejected in every round.
  private Tried measured(Job job, Runner runner) throws Exception {
    Tried last = null;
    for (int round = 1; round <= Course.ROUNDS_MAX; round++) {
      var runs = new ArrayList<Run>();
      for (int i = 0; i < job.expected().runs() && (runs.isEmpty() || !hangs(job, runs)); i++)
        runs.add(runner.once());
      last = new Tried(runs, judged(job, runs), round);
      boolean again =
          last.judgement().verdict() instanceof Verdict.Fails(_, var onlyWhere) && onlyWhere;
      if (!again) return last;
    }
    return last;
  }
}
