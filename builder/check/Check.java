package check;

import check.child.ChildFiles;
import check.child.TemporaryFolder;
import check.compile.Compiler;
import check.compile.Dependencies;
import check.compile.Inputs;
import check.compile.SourceProgram;
import check.compile.WhereCompiler;
import expect.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import snippet.Snippet;
import text.Malformed;
import text.Problems;
import text.Root;

/// A check of snippets: compiled, run, judged, their breaks and twins tried.
public final class Check {
  /// Of the rules of checking; in every key of evidence, so that a change of them makes all be seen
  /// again.
  public static final int VERSION = 3;

  private final Root root;
  private final Settings settings;
  private final Listener listener;
  private final Path temporary;
  private final Set<String> notApplicable = new HashSet<>();

  /// How to check.
  ///
  /// @param jobs  snippets side by side
  /// @param cache the user's cache folder, for the launcher's files and resolved dependencies
  public record Settings(int jobs, Path cache) {}

  /// Is told how far a check is; from several threads.
  public interface Listener {
    /// To whom nobody listens.
    Listener SILENT =
        new Listener() {
          @Override
          public void begins(String name) {
            // nobody asks what runs now
          }

          @Override
          public void ends(Checked checked) {
            // the result of the check tells it
          }
        };

    /// This snippet runs now.
    void begins(String name);

    /// This one is done.
    void ends(Checked checked);
  }

  private Check(Root root, Settings settings, Listener listener, Path temporary) {
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
      Root root, List<Snippet> snippets, Settings settings, Listener listener)
      throws Malformed, IOException, InterruptedException {
    if (snippets.isEmpty()) return List.of();
    var canaries = Canaries.of(snippets);
    var all = new ArrayList<>(snippets);
    all.addAll(canaries);
    try (var temporaryFolder = new TemporaryFolder()) {
      var results =
          new Check(root, settings, Canaries.unseen(listener), temporaryFolder.folder()).run(all);
      Canaries.verify(results.subList(snippets.size(), results.size()));
      return results.subList(0, snippets.size());
    }
  }

  private List<Checked> run(List<Snippet> snippets)
      throws Malformed, IOException, InterruptedException {
    var problems = new Problems();
    var conditions = conditions(snippets, problems);
    problems.orThrow();
    var results = new LinkedHashMap<Snippet, CompletableFuture<Checked>>();
    var jobs = prepare(snippets, results);
    try (var cores = new CorePool(settings.jobs())) {
      if (!jobs.isEmpty()) {
        var files = ChildFiles.in(settings.cache(), temporary);
        var exploration = new Exploration(temporary, settings.cache(), files);
        var pipeline =
            new Pipeline(
                new Attempt(
                    temporary, settings.cache(), files, exploration, cores, conditions, listener));
        results.putAll(pipeline.start(jobs, notApplicable));
        compile(jobs, pipeline);
      }
      var all = new ArrayList<Checked>();
      for (var snippet : snippets) all.add(results.get(snippet).get());
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
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
  private Map<Snippet, Job> prepare(
      List<Snippet> snippets, Map<Snippet, CompletableFuture<Checked>> results) {
    var dependencies = new Dependencies(settings.cache(), temporary);
    var jobs = new LinkedHashMap<Snippet, Job>();
    for (var snippet : snippets) {
      var unmet = Needs.unmet(snippet.directives().needs());
      var refused = Unsupported.reason(snippet);
      if (unmet.isPresent()) {
        notApplicable.add(snippet.name());
        results.put(snippet, done(Results.notApplicable(snippet, unmet.get())));
      } else if (refused.isPresent())
        results.put(snippet, done(Results.fails(snippet, refused.get())));
      else
        try {
          var inputs = Inputs.of(root, snippet);
          if (inputs.missing().isEmpty())
            jobs.put(
                snippet,
                new Job(jobs.size(), snippet, inputs, dependencies.resolve(snippet.directives())));
          else
            results.put(
                snippet,
                done(
                    Results.fails(
                        snippet,
                        String.join(", ", inputs.missing()) + ": no such file in the notebook")));
        } catch (Dependencies.Unresolved e) {
          results.put(
              snippet,
              done(Results.fails(snippet, "its //DEPS can't be resolved:\n" + e.getMessage())));
        }
    }
    return jobs;
  }

  private CompletableFuture<Checked> done(Checked checked) {
    listener.ends(checked);
    return CompletableFuture.completedFuture(checked);
  }

  /// One javac task per option set; breaks, whose classes have the same names, in tasks after those
  /// of the programs.
  private void compile(Map<Snippet, Job> jobs, Pipeline pipeline) throws IOException {
    var groups = new LinkedHashMap<List<String>, List<Job>>();
    for (var job : jobs.values())
      groups.computeIfAbsent(job.javacOptions(), _ -> new ArrayList<>()).add(job);
    for (var group : groups.entrySet()) {
      var compiler = new Compiler(temporary.resolve("classes"), group.getKey(), pipeline::compiled);
      compiler.compile(
          group.getValue().stream().map(job -> job.sourceProgram).toList(),
          alone(group.getValue()));
      var left =
          new ArrayList<>(
              group.getValue().stream().map(job -> new ArrayList<>(job.broken.values())).toList());
      while (left.stream().anyMatch(programs -> !programs.isEmpty())) {
        var batch = new ArrayList<SourceProgram>();
        for (var programs : left) if (!programs.isEmpty()) batch.add(programs.removeFirst());
        var single = new HashSet<>(batch);
        single.removeIf(source -> source.sources().isEmpty());
        compiler.compile(batch, single);
      }
    }
  }

  /// What may spoil a task of many: programs that must not compile, and those that bring files
  /// others may bring too.
  private static Set<SourceProgram> alone(List<Job> jobs) {
    var alone = new HashSet<SourceProgram>();
    for (var job : jobs)
      if (job.refusalExpected() || !job.sourceProgram.sources().isEmpty())
        alone.add(job.sourceProgram);
    return alone;
  }
}
