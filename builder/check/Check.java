package check;

import check.child.ChildFiles;
import check.child.TemporaryFolder;
import check.child.Yard;
import check.compile.Compiler;
import check.compile.Dependencies;
import check.compile.Inputs;
import check.compile.Processing;
import check.compile.WhereCompiler;
import check.fence.Fence;
import check.observe.ChildObservation;
import check.observe.Exploration;
import check.observe.Job;
import check.observe.Observation;
import check.observe.Recording;
import check.observe.Replay;
import check.observe.ThreadsCalled;
import expect.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import snippet.Snippet;
import text.Malformed;
import text.Problems;
import text.Root;

/// A check of snippets: compiled, run, judged, their breaks and twins tried.
public final class Check {
  /// Most programs whose JVMs are not worth an AOT cache, which costs more than they gain by it: it
  /// is then made after the check (console.QuickStart).
  private static final int RUN_UNTRAINED_MAX = 20;
  private static final int EXPLORED_UNTRAINED_MAX = 4;

  private final Root root;
  private final Settings settings;
  private final CheckListener listener;
  private final TemporaryFolder temporary;
  private final Set<String> notApplicable = new HashSet<>();

  /// How to check.
  ///
  /// @param jobs  snippets side by side
  /// @param cache the user's cache folder, for the launcher's files and resolved dependencies
  /// @param fence what programs run behind
  /// @param fencedOnly is what can't run behind it not to run at all?
  public record Settings(int jobs, Path cache, Fence fence, boolean fencedOnly) {
    /// Why a snippet is not applicable; empty if it is.
    Optional<String> unmet(Snippet snippet) {
      return fencedOnly && snippet.leavesFence()
          ? Optional.of("needs machine=users, so it can't be fenced in, and a fence is required")
          : Needs.unmet(snippet.directives().needs());
    }
  }

  private Check(Root root, Settings settings, CheckListener listener, TemporaryFolder temporary) {
    this.root = root;
    this.settings = settings;
    this.listener = listener;
    this.temporary = temporary;
  }

  /// Gets ready in the background for a check that is to come: javac starts cold, and a core is
  /// idle while notes are read.
  public static void getReady() {
    Thread.ofPlatform().daemon().name("warm-up").start(Compiler::warmUp);
  }

  /// Checks these snippets; the results are in their order. A twin's broken one must be among them.
  ///
  /// @throws Malformed where a condition is no expression of captured names
  public static List<Checked> run(
      Root root, List<Snippet> snippets, Settings settings, CheckListener listener)
      throws Malformed, IOException, InterruptedException {
    if (snippets.isEmpty()) return List.of();
    var canaries = Canaries.of(snippets);
    var all = new ArrayList<>(canaries); // first, so that what ends is soon believed
    all.addAll(snippets);
    try (var temporaryFolder = new TemporaryFolder()) {
      var gate = new CanaryGate(canaries, listener);
      var results = new Check(root, settings, gate, temporaryFolder).run(all);
      Canaries.verify(results.subList(0, canaries.size()));
      return results.subList(canaries.size(), results.size());
    }
  }

  private List<Checked> run(List<Snippet> snippets)
      throws Malformed, IOException, InterruptedException {
    var problems = new Problems();
    var conditions = conditions(snippets, problems);
    problems.orThrow();
    var results = new LinkedHashMap<Snippet, Future<Checked>>();
    var jobs = prepare(snippets, results);
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    var cores = new CorePool(settings.jobs());
    try (cores) {
      if (!jobs.isEmpty()) {
        var compilation = new Compilation(temporary.folder().resolve("classes"), jobs);
        var files =
            ChildFiles.in(settings.cache(), temporary.folder(), jobs.size() > RUN_UNTRAINED_MAX);
        var yard = Yard.of(temporary.folder(), settings.fence());
        var attempt = new Attempt(source(jobs, yard, files), cores, conditions, listener::begins);
        var pipeline = new Pipeline(attempt, compilation, listener, threads);
        results.putAll(pipeline.start(jobs, notApplicable));
        compilation.run(new Processing(yard, files.jar()), temporary::endChildren);
      }
      var all = new ArrayList<Checked>();
      for (var snippet : snippets) all.add(CorePool.get(results.get(snippet)));
      return all;
    } catch (InterruptedException e) {
      cores.awaitEnd(temporary::endChildren); // another check may begin at once
      throw e;
    } finally {
      threads.shutdownNow(); // where it was stopped, nobody waits for the rest
    }
  }

  /// What is seen comes of JVMs of the programs' own, and is recorded.
  private Observation.Source source(List<Job> jobs, Yard yard, ChildFiles files) {
    boolean trains = jobs.stream().filter(Job::explored).count() > EXPLORED_UNTRAINED_MAX;
    var exploration = new Exploration(yard, settings.cache(), files, trains);
    var children = new ChildObservation.Children(yard, settings.cache(), files, exploration);
    return new ThreadsCalled(new Recording(children));
  }

  /// Judges snippets anew by what was kept of their programs, and runs nothing; the results are in
  /// their order. What does not hold must be run: it may be that not enough was kept. A twin's
  /// broken one must be among them.
  ///
  /// @param replay of what was kept; it then knows whether that was enough
  public static List<Checked> replay(List<Snippet> snippets, Replay replay)
      throws IOException, InterruptedException {
    var problems = new Problems();
    var conditions = conditions(snippets, problems);
    if (snippets.isEmpty() || problems.any()) return List.of();
    var jobs = new ArrayList<Job>();
    for (var snippet : snippets) jobs.add(Job.of(jobs.size(), snippet, Inputs.NONE, List.of()));
    var compilation = new Compilation(null, jobs);
    compilation.replay(replay);
    var all = new ArrayList<Checked>();
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    try (var cores = new CorePool(1)) {
      var attempt = new Attempt(new ThreadsCalled(replay), cores, conditions, _ -> {});
      var pipeline = new Pipeline(attempt, compilation, CheckListener.SILENT, threads);
      for (var result : pipeline.start(jobs, Set.of()).values()) all.add(CorePool.get(result));
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  /// Compiles the conditions of these snippets; what is no condition is a problem of the
  /// notebook's.
  public static Where.Conditions conditions(List<Snippet> snippets, Problems problems)
      throws IOException {
    return WhereCompiler.compile(
        snippets.stream().flatMap(s -> s.expected().stream()).toList(), problems);
  }

  /// Jobs for what can be tried; for the rest its verdict.
  private List<Job> prepare(List<Snippet> snippets, Map<Snippet, Future<Checked>> results) {
    var dependencies = new Dependencies(settings.cache(), temporary.folder());
    var jobs = new ArrayList<Job>();
    for (var snippet : snippets) {
      var unmet = settings.unmet(snippet);
      var refused = Unsupported.reason(snippet);
      if (unmet.isPresent()) {
        notApplicable.add(snippet.name());
        results.put(snippet, done(Results.notApplicable(snippet, unmet.get())));
      } else if (refused.isPresent())
        results.put(snippet, done(Results.fails(snippet, refused.get())));
      else
        try {
          jobs.add(job(jobs.size(), snippet, dependencies));
        } catch (Missing e) {
          results.put(snippet, done(Results.fails(snippet, e.getMessage())));
        } catch (Dependencies.Unresolved e) {
          var told = e.told(snippet.directives().dependencies());
          results.put(snippet, done(Results.fails(snippet, told)));
        }
    }
    return jobs;
  }

  /// Files that a snippet names and the notebook doesn't have.
  private static final class Missing extends Exception {
    Missing(List<String> patterns) {
      super(String.join(", ", patterns) + ": no such file in the notebook");
    }
  }

  private Job job(int number, Snippet snippet, Dependencies dependencies)
      throws Missing, Dependencies.Unresolved {
    var inputs = Inputs.of(root, snippet);
    if (!inputs.missing().isEmpty()) throw new Missing(inputs.missing());
    var jars = dependencies.resolve(snippet.directives(), () -> listener.fetches(snippet.name()));
    return Job.of(number, snippet, inputs, jars);
  }

  private Future<Checked> done(Checked checked) {
    listener.ends(checked);
    return CompletableFuture.completedFuture(checked);
  }
}
