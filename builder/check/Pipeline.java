package check;

import check.Checked.BreakTried;
import check.Checked.TwinTried;
import check.compile.Compiled;
import check.compile.Edit;
import check.compile.SourceProgram;
import expect.Verdict;
import expect.Where;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import snippet.Directives.Break;
import snippet.Snippet;

/// The course of a check: each snippet runs as soon as it is compiled, then its breaks, then it is
/// held against its broken twin; the ones that must be alone come last, one after another.
final class Pipeline {
  /// How often a measured snippet is tried where nothing but a bound is missed.
  static final int ROUNDS_MAX = 5;

  private final Attempt attempt;
  private final CorePool cores;
  private final Where.Conditions conditions;
  private final Check.Listener listener;
  private final Map<SourceProgram, CompletableFuture<Compiled>> compiled =
      new ConcurrentHashMap<>();
  /// Names of those that others fix; only their runs are kept, as all runs of a notebook would fill
  /// the heap.
  private final Set<String> broken = new HashSet<>();

  Pipeline(Attempt attempt) {
    this.attempt = attempt;
    cores = attempt.corePool();
    conditions = attempt.conditions();
    listener = attempt.listener();
  }

  /// javac is done with a program.
  void compiled(SourceProgram source, Compiled result) {
    compiled.get(source).complete(result);
  }

  /// Sets all on their way; the results come as programs are compiled.
  ///
  /// @param notApplicable names of snippets that are not tried here
  Map<Snippet, CompletableFuture<Checked>> start(
      Map<Snippet, Job> jobs, Set<String> notApplicable) {
    for (var job : jobs.values()) {
      compiled.put(job.sourceProgram, new CompletableFuture<>());
      job.broken.values().forEach(source -> compiled.put(source, new CompletableFuture<>()));
    }
    for (var job : jobs.values())
      job.snippet.directives().fixes().ifPresent(fixes -> broken.add(fixes.name()));
    var own = new HashMap<String, CompletableFuture<Checked>>();
    jobs.values().stream()
        .filter(job -> !job.alone())
        .forEach(job -> own.put(job.snippet.name(), own(job)));
    var before = new ArrayList<CompletableFuture<?>>(own.values());
    before.addAll(compiled.values()); // javac too must be done: alone is alone
    CompletableFuture<?> gate = CompletableFuture.allOf(before.toArray(CompletableFuture[]::new));
    for (var job : jobs.values()) {
      if (!job.alone()) continue;
      var mine = gate.handle((_, _) -> null).thenCompose(_ -> own(job));
      own.put(job.snippet.name(), mine);
      gate = mine;
    }
    var byName = new HashMap<String, Job>();
    jobs.values().forEach(job -> byName.put(job.snippet.name(), job));
    var results = new LinkedHashMap<Snippet, CompletableFuture<Checked>>();
    jobs.values()
        .forEach(
            job ->
                results.put(
                    job.snippet,
                    withTwin(job, byName, own, notApplicable)
                        .thenApply(
                            checked -> {
                              listener.ends(checked);
                              return checked;
                            })));
    return results;
  }

  /// Its own verdict: runs, then breaks.
  private CompletableFuture<Checked> own(Job job) {
    return compiled
        .get(job.sourceProgram)
        .thenComposeAsync(result -> attempt.runs(job, job.sourceProgram, result), cores.executor())
        .thenApply(
            tried -> {
              boolean mended = broken.contains(job.snippet.name());
              job.runs.complete(mended ? tried.runs() : List.of());
              job.schedules.complete(tried.explored().map(Attempt.Schedules::all));
              return job.compiledOnly() && tried.judgement().verdict() instanceof Verdict.Holds
                  ? Results.bare(job.snippet, new Verdict.Holds())
                  : Results.judged(job.snippet, tried);
            })
        .thenCompose(
            checked ->
                checked.verdict() instanceof Verdict.Holds
                    ? breaks(job, checked)
                    : CompletableFuture.completedFuture(checked))
        .thenCompose(checked -> traced(job, checked))
        .exceptionally(
            problem -> {
              job.runs.complete(List.of());
              job.schedules.complete(Optional.empty());
              return Results.fails(job.snippet, message(problem));
            });
  }

  /// A traced run more, where it is asked for and the others held.
  private CompletableFuture<Checked> traced(Job job, Checked checked) {
    boolean asked = job.snippet.directives().timeline() && job.isRun();
    if (!asked || !(checked.verdict() instanceof Verdict.Holds))
      return CompletableFuture.completedFuture(checked);
    return compiled
        .get(job.sourceProgram)
        .thenComposeAsync(
            result -> attempt.traced(job, (Compiled.Classes) result), cores.executor())
        .thenApply(tried -> withTimeline(checked, tried));
  }

  private static Checked withTimeline(Checked checked, Attempt.TracedTrial tried) {
    var all = checked.with(tried.traced().timeline());
    return tried.verdict() instanceof Verdict.Fails f
        ? all.with(Verdict.fails("the traced run does not fit: " + f.reason()))
        : all;
  }

  private static String message(Throwable problem) {
    var cause = problem.getCause() == null ? problem : problem.getCause();
    return cause instanceof IOException ? cause.getMessage() : "the check itself failed: " + cause;
  }

  private CompletableFuture<Checked> breaks(Job job, Checked checked) {
    var tried = CompletableFuture.<List<BreakTried>>completedFuture(new ArrayList<>());
    for (var edit : job.edits.keySet())
      tried =
          tried.thenCompose(
              all ->
                  oneBreak(job, edit)
                      .thenApply(
                          one -> {
                            all.add(one);
                            return all;
                          }));
    return tried.thenApply(
        all -> {
          var reasons = new ArrayList<String>();
          int i = 0;
          for (var edit : job.edits.keySet()) {
            var one = all.get(i++);
            if (!one.rejected())
              reasons.add(edit.place() + ": //BREAK " + edit.edit() + ": " + one.reason());
          }
          return checked.with(
              reasons.isEmpty() ? checked.verdict() : Verdict.of(reasons), all, checked.fixes());
        });
  }

  /// A break must be edited in, compile, and be rejected.
  private CompletableFuture<BreakTried> oneBreak(Job job, Break edit) {
    if (job.edits.get(edit) instanceof Edit.Refused(var reason))
      return CompletableFuture.completedFuture(
          new BreakTried(edit.edit(), false, reason, List.of(), null));
    var source = job.broken.get(edit);
    return compiled
        .get(source)
        .thenComposeAsync(
            result -> {
              if (result instanceof Compiled.Refused(var errors) && !job.refusalExpected())
                return CompletableFuture.completedFuture(
                    new BreakTried(
                        edit.edit(),
                        false,
                        "the edited program does not compile, line "
                            + errors.getFirst().line()
                            + ": "
                            + errors.getFirst().message(),
                        List.of(),
                        null));
              return attempt
                  .runs(job, source, result)
                  .thenApply(tried -> Results.brokenResult(edit, tried));
            },
            cores.executor());
  }

  /// Holds a repaired snippet's expectation against the runs of the broken one.
  private CompletableFuture<Checked> withTwin(
      Job job,
      Map<String, Job> jobs,
      Map<String, CompletableFuture<Checked>> own,
      Set<String> notApplicable) {
    var mine = own.get(job.snippet.name());
    var fixes = job.snippet.directives().fixes();
    if (fixes.isEmpty()) return mine;
    var name = fixes.get().name();
    var broken = jobs.get(name);
    if (broken == null)
      return mine.thenApply(checked -> unproven(checked, name, notApplicable.contains(name)));
    return mine.thenCombine(
        own.get(name),
        (checked, other) -> {
          if (!(other.verdict() instanceof Verdict.Holds))
            return unproven(checked, name, other.verdict() instanceof Verdict.NotApplicable);
          return twin(job, checked, broken);
        });
  }

  /// Without the broken one's proof there is none of the repair.
  private static Checked unproven(Checked checked, String name, boolean notApplicable) {
    if (!(checked.verdict() instanceof Verdict.Holds)) return checked;
    var reason =
        "its broken twin "
            + name
            + (notApplicable
                ? " is not applicable here"
                : " was not shown, so the repair is unproven");
    return checked.with(
        notApplicable ? new Verdict.NotApplicable(reason) : Verdict.fails(reason),
        checked.breaks(),
        new TwinTried(name, false, reason));
  }

  private Checked twin(Job job, Checked checked, Job broken) {
    var name = broken.snippet.name();
    var rejected = against(job, broken);
    if (rejected.isPresent())
      return checked.with(
          checked.verdict(), checked.breaks(), new TwinTried(name, true, rejected.get()));
    var reason =
        job.snippet.directives().fixes().orElseThrow().place()
            + ": //FIXES "
            + name
            + ": the expectation rejects no "
            + (job.onlyExplored() ? "schedule" : "run")
            + " of the broken one, so it shows no difference"
            + (job.onlyExplored() && !broken.explored()
                ? "; to explore that one too, add `//EXPLORE` to it"
                : "");
    var verdict =
        checked.verdict() instanceof Verdict.Holds ? Verdict.fails(reason) : checked.verdict();
    return checked.with(verdict, checked.breaks(), new TwinTried(name, false, reason));
  }

  /// What the expectation says against what the broken one was seen to do, or can do.
  private Optional<String> against(Job job, Job broken) {
    var alone = job.expected().ofOneRun();
    var ran =
        broken.runs.join().stream()
            .filter(_ -> !job.onlyExplored())
            .distinct()
            .map(run -> alone.judge(List.of(run), conditions).verdict())
            .filter(Verdict.Fails.class::isInstance)
            .map(Verdict::reason)
            .findFirst();
    return ran.or(
        () -> broken.schedules.join().flatMap(all -> job.expected().against(all, conditions)));
  }
}
