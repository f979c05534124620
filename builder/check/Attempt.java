package check;

import check.child.TracedRun;
import check.compile.Compiled;
import check.compile.SourceProgram;
import check.observe.Job;
import check.observe.Observation;
import expect.Expectation;
import expect.ExpectationBlock.Outcomes;
import expect.ExpectationBlock.Outcomes.Unit;
import expect.Judgement;
import expect.Verdict;
import expect.Where;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import run.Ending;
import run.Run;

/// Runs a program as its expectation asks, and judges the runs.
///
/// @param source of what programs do
/// @param begins hears the name of a snippet that runs now
record Attempt(
    Observation.Source source,
    CorePool corePool,
    Where.Conditions conditions,
    Consumer<String> begins) {
  /// How often a measured snippet is tried where nothing but a bound is missed.
  private static final int ROUNDS_MAX = 5;
  /// Tables of fewer runs are not worth a JVM in each lane.
  private static final int SPLIT_RUNS_MIN = 100;
  /// Unordered output is run less often once it took this long.
  private static final Duration ORDER_TIME_MAX = Duration.ofSeconds(5);
  private static final int ORDER_RUNS_MIN = 3;

  /// Runs, explores and judges a program as its snippet's expectation asks.
  Tried of(Job job, SourceProgram program, Compiled compiled)
      throws IOException, InterruptedException {
    source.compiled(job, program, compiled);
    return switch (compiled) {
      case Compiled.Refused(var errors) -> notRun(job, new Ending.Refused(errors));
      case Compiled.Classes _ when !job.isRun() -> notRun(job, new Ending.Completed());
      case Compiled.Classes classes -> {
        var observation = source.of(job, program, classes);
        var ran = ran(job, observation);
        if (!job.explored()) yield ran;
        var all = program == job.program() ? ran.and(beside(job, observation, ran.runs())) : ran;
        yield all.with(explored(job, observation, all.runs()));
      }
    };
  }

  private Tried notRun(Job job, Ending ending) {
    var runs = List.of(new Run(List.of(), ending, "", false, List.of(), "", 0));
    return new Tried(runs, judged(job, runs), 1);
  }

  private Tried ran(Job job, Observation observation) throws IOException, InterruptedException {
    if (job.onlyExplored()) return Tried.NOT_RUN;
    if (job.alone()) return inLanes(job, 1, () -> measured(job, observation));
    var runs = runs(job, observation);
    return new Tried(runs, judged(job, runs), 1);
  }

  /// Runs a program more often, until there are enough or one hangs that may not.
  List<Run> more(Job job, SourceProgram program, Compiled.Classes classes, int times)
      throws IOException, InterruptedException {
    var observation = source.of(job, program, classes);
    if (job.alone()) return inLanes(job, 1, () -> separately(job, observation, times));
    return inLanes(
        job, corePool.width(job.cores()), () -> observation.many(times, runs -> hangs(job, runs)));
  }

  /// One more round of a measured program.
  Verdict round(Job job, SourceProgram program, Compiled.Classes classes)
      throws IOException, InterruptedException {
    var observation = source.of(job, program, classes);
    var runs = inLanes(job, 1, () -> separately(job, observation, job.expected().runs()));
    return judged(job, runs).verdict();
  }

  /// Runs beside the exploration, until there are enough of them or one hangs: an exploration that
  /// nothing is held against would believe itself.
  private List<Run> beside(Job job, Observation observation, List<Run> seen)
      throws IOException, InterruptedException {
    int missing = Expectation.EXPLORED_RUNS_MIN - seen.size();
    if (missing <= 0 || seen.stream().anyMatch(Attempt::hung)) return List.of();
    return inLanes(
        job,
        corePool.width(job.cores()),
        () -> observation.many(missing, runs -> hung(runs.getLast())));
  }

  private static boolean hung(Run run) {
    return run.ending() instanceof Ending.StillRunning || run.ending() instanceof Ending.Deadlocked;
  }

  /// Explores a program whether its snippet asks for it or not.
  Tried.Schedules explored(Job job, Compiled.Classes classes)
      throws IOException, InterruptedException {
    return explored(job, source.of(job, job.program(), classes), List.of());
  }

  private Tried.Schedules explored(Job job, Observation observation, List<Run> runs)
      throws IOException, InterruptedException {
    var all = inLanes(job, 1, observation::explored);
    return new Tried.Schedules(all, job.expected().judge(all, runs, conditions));
  }

  /// One more run with the tracer in it, held against what one run alone must fit.
  record TracedAttempt(TracedRun traced, Verdict verdict) {}

  /// Traces one run; a measured one again where nothing but a bound is missed.
  TracedAttempt traced(Job job, Compiled.Classes classes) throws IOException, InterruptedException {
    var observation = source.of(job, job.program(), classes);
    return inLanes(job, corePool.width(job.cores()), () -> traced(job, observation));
  }

  private TracedAttempt traced(Job job, Observation observation)
      throws IOException, InterruptedException {
    TracedAttempt last = null;
    for (int round = 0; round < (job.alone() ? ROUNDS_MAX : 1); round++) {
      var traced = observation.traced();
      var verdict = job.expected().judgeOneMore(traced.run(), conditions).verdict();
      last = new TracedAttempt(traced, verdict);
      if (!missesOnlyBounds(verdict)) break;
    }
    return last;
  }

  /// Is nothing wrong but a bound on measured values?
  static boolean missesOnlyBounds(Verdict verdict) {
    return verdict instanceof Verdict.Fails(_, var onlyWhere) && onlyWhere;
  }

  /// Does a snippet's work in lanes, and reports when it begins there.
  private <T> T inLanes(Job job, int width, CorePool.Work<T> work)
      throws IOException, InterruptedException {
    return corePool.run(width, () -> begun(job, work));
  }

  private <T> T begun(Job job, CorePool.Work<T> work) throws IOException, InterruptedException {
    begins.accept(job.name());
    return work.call();
  }

  private Judgement judged(Job job, List<Run> runs) {
    return Bounds.of(job.expected().judge(runs, conditions));
  }

  private List<Run> runs(Job job, Observation observation)
      throws IOException, InterruptedException {
    int width = corePool.width(job.cores());
    if (job.table().isEmpty()) return inLanes(job, width, () -> severalTimes(job, observation));
    var table = job.table().get();
    return table.unit() == Unit.LINE
        ? inLanes(job, width, () -> List.of(observation.once()))
        : ofTable(job, table, observation);
  }

  /// The runs of a table: of a long one in each lane a part.
  private List<Run> ofTable(Job job, Outcomes table, Observation observation)
      throws IOException, InterruptedException {
    boolean upTo = table.unit() == Unit.UP_TO;
    Predicate<List<Run>> enough =
        runs ->
            hangs(job, runs)
                || upTo && table.settled(job.expected().judge(runs, conditions).outcomes());
    int width = corePool.width(job.cores());
    int parts = upTo || table.budget() < SPLIT_RUNS_MIN ? 1 : Math.max(1, corePool.count() / width);
    var begun = new ArrayList<Future<List<Run>>>();
    for (int i = 0; i < parts; i++) {
      int times = table.budget() * (i + 1) / parts - table.budget() * i / parts;
      begun.add(corePool.submit(width, () -> begun(job, () -> observation.many(times, enough))));
    }
    var all = new ArrayList<Run>();
    for (var part : begun) all.addAll(CorePool.get(part));
    return all;
  }

  /// A run that hangs where none may: the rest would take their whole limit too.
  private static boolean hangs(Job job, List<Run> runs) {
    var ending = runs.getLast().ending();
    return ending instanceof Ending.StillRunning && !job.expected().awaitsLimit()
        || ending instanceof Ending.Deadlocked
            && !job.expected().awaitsDeadlock()
            && !job.expected().awaitsLimit();
  }

  /// Runs it as often as is expected; unordered output less often where that takes long, and no
  /// longer once a run hangs.
  private static List<Run> severalTimes(Job job, Observation observation)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    var runs = new ArrayList<Run>(List.of(observation.once()));
    while (runs.size() < job.expected().runs()
        && !hangs(job, runs)
        && (runs.size() < ORDER_RUNS_MIN || System.nanoTime() - begin < ORDER_TIME_MAX.toNanos()))
      runs.add(observation.once());
    return runs;
  }

  /// Runs in a JVM each, until one hangs that may not.
  private static List<Run> separately(Job job, Observation observation, int times)
      throws IOException, InterruptedException {
    var runs = new ArrayList<Run>();
    for (int i = 0; i < times && (runs.isEmpty() || !hangs(job, runs)); i++)
      runs.add(observation.once());
    return runs;
  }

  /// Rounds of a measured snippet: again where nothing but a `where` is false. A break must be
  /// rejected in every round.
  private Tried measured(Job job, Observation observation)
      throws IOException, InterruptedException {
    Tried last = null;
    for (int round = 1; round <= ROUNDS_MAX; round++) {
      var runs = separately(job, observation, job.expected().runs());
      last = new Tried(runs, judged(job, runs), round);
      if (!missesOnlyBounds(last.ran().verdict())) return last;
    }
    return last;
  }
}
