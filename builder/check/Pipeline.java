package check;

import check.child.Runner;
import check.compile.Compiled;
import check.compile.MainClass;
import check.observe.Job;
import expect.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import run.Run;
import snippet.Directives;
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
  private final Map<String, Job> byName = new HashMap<>();
  /// Who repairs it, by name; only runs of such ones are kept, as all runs of a notebook would fill
  /// the heap.
  private final Map<String, List<Job>> repairs = new HashMap<>();
  private final Map<String, Future<TwinCheck.Twin>> own = new ConcurrentHashMap<>();
  private final Map<String, Future<Checked>> withTwin = new ConcurrentHashMap<>();

  /// @param threads a new virtual thread for each task
  Pipeline(
      Attempt attempt, Compilation compilation, CheckListener listener, ExecutorService threads) {
    this.attempt = attempt;
    this.compilation = compilation;
    this.listener = listener;
    this.threads = threads;
    breaks = new BreakCheck(attempt, compilation);
    twins = new TwinCheck(attempt, compilation);
  }

  /// Sets all on their way.
  ///
  /// @param notApplicable names of snippets that are not tried here
  Map<Snippet, Future<Checked>> start(Collection<Job> jobs, Set<String> notApplicable) {
    for (var job : jobs) {
      byName.put(job.name(), job);
      twin(job).ifPresent(t -> repairs.computeIfAbsent(t, _ -> new ArrayList<>()).add(job));
    }
    var together = jobs.stream().filter(job -> !isAlone(job)).toList();
    for (var job : jobs) if (!job.alone()) own.put(job.name(), threads.submit(() -> tried(job)));
    for (var job : together)
      withTwin.put(job.name(), threads.submit(() -> withTwin(job, notApplicable)));
    startAlone(jobs.stream().filter(this::isAlone).toList(), notApplicable);
    var results = new LinkedHashMap<Snippet, Future<Checked>>();
    for (var job : jobs) results.put(job.snippet(), threads.submit(() -> ended(job)));
    return results;
  }

  private static Optional<String> twin(Job job) {
    return job.snippet().directives().fixes().map(Directives.Fixes::name);
  }

  /// Must it, or its broken twin, be alone when it runs?
  private boolean isAlone(Job job) {
    return job.alone() || twin(job).map(byName::get).filter(Job::alone).isPresent();
  }

  /// One after another, when all others are done: each by itself, then those that have a twin
  /// against it, for which both may have to run again.
  private void startAlone(List<Job> jobs, Set<String> notApplicable) {
    var others = new ArrayList<Future<?>>(own.values());
    others.addAll(withTwin.values());
    Future<?> before =
        threads.submit(
            () -> {
              compilation.awaitAll(); // javac too must be done: alone is alone
              for (var other : others) CorePool.get(other);
              return null;
            });
    for (var job : jobs) {
      if (!job.alone()) continue;
      var mine = after(before, () -> tried(job));
      own.put(job.name(), mine);
      before = mine;
    }
    for (var job : jobs) {
      var gate = twin(job).isEmpty() ? own.get(job.name()) : before;
      var mine = after(gate, () -> withTwin(job, notApplicable));
      withTwin.put(job.name(), mine);
      if (twin(job).isPresent()) before = mine;
    }
  }

  private <T> Future<T> after(Future<?> before, Callable<T> work) {
    return threads.submit(
        () -> {
          CorePool.get(before);
          return work.call();
        });
  }

  /// The result, told when nothing more is to be seen of the program: who repairs it may have it
  /// run more often.
  private Checked ended(Job job) throws IOException, InterruptedException {
    var checked = CorePool.get(withTwin.get(job.name()));
    for (var other : repairs.getOrDefault(job.name(), List.of()))
      CorePool.get(withTwin.get(other.name()));
    listener.saw(job.snippet(), attempt.source().taken(job));
    listener.ends(checked);
    return checked;
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
      var kept = repairs.containsKey(job.name()) ? tried.runs() : List.<Run>of();
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
    var twin = twin(job);
    if (twin.isEmpty()) return mine;
    if (!byName.containsKey(twin.get()))
      return TwinCheck.unproven(mine, twin.get(), notApplicable.contains(twin.get()));
    var its = CorePool.get(own.get(twin.get()));
    try {
      return twins.of(job, mine, its);
    } catch (IOException e) {
      return Results.fails(job.snippet(), message(job, e));
    }
  }
}
