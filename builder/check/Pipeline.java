package check;

import check.child.Runner;
import check.compile.Compiled;
import check.compile.MainClass;
import check.observe.Job;
import expect.Verdict;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import run.Run;
import snippet.Snippet;
import text.FileTrouble;

/// The way of each snippet through a check, in a virtual thread of its own: compiled, run, its
/// breaks tried, traced, held against its broken twin. The ones that must be alone come last, one
/// after another.
final class Pipeline {
  private final Attempt attempt;
  private final Compilation compilation;
  private final BreakCheck breaks;
  private final TwinCheck twins;
  private final CheckListener listener;
  private final ExecutorService threads;
  /// Names of those that others fix; only their runs are kept, as all runs of a notebook would fill
  /// the heap.
  private final Set<String> fixed = new HashSet<>();
  private final Map<String, Future<TwinCheck.Twin>> own = new HashMap<>();

  /// @param threads a new virtual thread for each task
  Pipeline(
      Attempt attempt, Compilation compilation, CheckListener listener, ExecutorService threads) {
    this.attempt = attempt;
    this.compilation = compilation;
    this.listener = listener;
    this.threads = threads;
    breaks = new BreakCheck(attempt, compilation);
    twins = new TwinCheck(attempt.conditions());
  }

  /// Sets all on their way.
  ///
  /// @param notApplicable names of snippets that are not tried here
  Map<Snippet, Future<Checked>> start(Collection<Job> jobs, Set<String> notApplicable) {
    for (var job : jobs) job.snippet().directives().fixes().ifPresent(f -> fixed.add(f.name()));
    startTogether(jobs.stream().filter(job -> !job.alone()).toList());
    startAlone(jobs.stream().filter(Job::alone).toList());
    var results = new LinkedHashMap<Snippet, Future<Checked>>();
    for (var job : jobs)
      results.put(job.snippet(), threads.submit(() -> withTwin(job, notApplicable)));
    return results;
  }

  private void startTogether(List<Job> jobs) {
    for (var job : jobs) own.put(job.name(), threads.submit(() -> own(job)));
  }

  private void startAlone(List<Job> jobs) {
    var before = List.copyOf(own.values());
    Future<?> gate =
        threads.submit(
            () -> {
              compilation.awaitAll(); // javac too must be done: alone is alone
              for (var other : before) CorePool.get(other);
              return null;
            });
    for (var job : jobs) {
      var previous = gate;
      var mine =
          threads.submit(
              () -> {
                CorePool.get(previous);
                return own(job);
              });
      own.put(job.name(), mine);
      gate = mine;
    }
  }

  /// Its own verdict; what it rests on is handed on.
  private TwinCheck.Twin own(Job job) throws InterruptedException {
    var tried = tried(job);
    listener.saw(job.snippet(), attempt.source().taken(job));
    return tried;
  }

  /// Runs, then breaks, then a traced run. What goes wrong in the check is a failure of the
  /// snippet's.
  private TwinCheck.Twin tried(Job job) throws InterruptedException {
    try {
      var compiled = compilation.await(job.program());
      if (job.isRun() && compiled instanceof Compiled.Classes classes)
        MainClass.require(job.program(), classes, !job.dependencies().isEmpty());
      var tried = attempt.of(job, job.program(), compiled);
      var checked = Results.judged(job.snippet(), tried);
      if (holds(checked)) checked = Results.reliable(job.snippet(), checked);
      if (holds(checked)) checked = breaks.of(job, tried, checked);
      if (holds(checked)) checked = traced(job, checked, compiled);
      var kept = fixed.contains(job.name()) ? tried.runs() : List.<Run>of();
      return new TwinCheck.Twin(job, checked, kept, tried.schedules());
    } catch (IOException | RuntimeException e) {
      var failed = Results.fails(job.snippet(), message(job, e));
      return new TwinCheck.Twin(job, failed, List.of(), Optional.empty());
    }
  }

  private static boolean holds(Checked checked) {
    return checked.verdict() instanceof Verdict.Holds;
  }

  private static String message(Job job, Exception problem) {
    if (problem instanceof Runner.NotStarted e)
      return job.snippet()
              .directives()
              .runtimeOptions()
              .namedIn(e.getMessage())
              .map(at -> at + ": ")
              .orElse("")
          + e.getMessage();
    return problem instanceof IOException e
        ? FileTrouble.words(e)
        : "the check itself failed: " + problem;
  }

  /// A traced run more, where it is asked for.
  private Checked traced(Job job, Checked checked, Compiled compiled)
      throws IOException, InterruptedException {
    if (!job.snippet().directives().timeline() || !job.isRun()) return checked;
    var tried = attempt.traced(job, (Compiled.Classes) compiled);
    var all = checked.with(tried.traced().timeline());
    return tried.verdict() instanceof Verdict.Fails f
        ? all.with(Verdict.fails("the traced run does not fit: " + f.reason()))
        : all;
  }

  private Checked withTwin(Job job, Set<String> notApplicable)
      throws IOException, InterruptedException {
    var mine = CorePool.get(own.get(job.name())).checked();
    var fixes = job.snippet().directives().fixes();
    var checked = fixes.isEmpty() ? mine : against(job, mine, fixes.get().name(), notApplicable);
    listener.ends(checked);
    return checked;
  }

  private Checked against(Job job, Checked mine, String twin, Set<String> notApplicable)
      throws IOException, InterruptedException {
    return own.containsKey(twin)
        ? twins.of(job, mine, CorePool.get(own.get(twin)))
        : TwinCheck.unproven(mine, twin, notApplicable.contains(twin));
  }
}
