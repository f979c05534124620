package check;

import check.compile.Compiled;
import check.compile.Compiler;
import check.compile.Processing;
import check.compile.SourceProgram;
import check.observe.Job;
import check.observe.Replay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Compiles the programs of a check; each can be waited for.
final class Compilation {
  private final Path folder;
  private final Collection<Job> jobs;
  private final Map<SourceProgram, CompletableFuture<Compiled>> compiled = new LinkedHashMap<>();
  private volatile boolean stopped;

  /// @param folder for folders of classes
  Compilation(Path folder, Collection<Job> jobs) {
    this.folder = folder;
    this.jobs = jobs;
    for (var job : jobs) {
      compiled.put(job.program(), new CompletableFuture<>());
      job.brokenPrograms().forEach(program -> compiled.put(program, new CompletableFuture<>()));
    }
  }

  /// Waits until javac is done with a program.
  Compiled await(SourceProgram program) throws InterruptedException {
    try {
      return compiled.get(program).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause()); // none is completed so
    }
  }

  /// Waits until nothing more is compiled, well or not.
  void awaitAll() throws InterruptedException {
    try {
      for (var one : compiled.values()) one.handle((_, _) -> null).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause()); // each is handled
    }
  }

  /// Takes what javac made of them from what was kept, in the place of compiling them.
  void replay(Replay replay) {
    compiled.forEach(
        (program, result) ->
            replay
                .compiled(program)
                .ifPresentOrElse(
                    result::complete, () -> result.completeExceptionally(new Replay.NotKept())));
  }

  /// Compiles all, in a thread that hears of no interrupt: javac would find its files closed. It is
  /// stopped between two of its tasks.
  ///
  /// @param hurry what is done again and again where it is stopped, so that it comes to its end
  void run(Processing processing, Runnable hurry) throws IOException, InterruptedException {
    var thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("javac").factory());
    var all =
        thread.submit(
            () -> {
              compile(processing);
              return null;
            });
    thread.shutdown();
    try {
      CorePool.get(all);
    } catch (InterruptedException e) {
      stopped = true;
      CorePool.awaitEnd(thread, hurry);
      throw e;
    }
  }

  /// One javac task per option set; breaks, whose classes have the same names, in tasks after those
  /// of the programs.
  private void compile(Processing processing) throws IOException, InterruptedException {
    var groups = new LinkedHashMap<List<String>, List<Job>>();
    for (var job : jobs)
      groups.computeIfAbsent(job.compiledWith(), _ -> new ArrayList<>()).add(job);
    for (var group : groups.entrySet()) {
      var compiler =
          new Compiler(
              folder,
              group.getKey(),
              processing,
              () -> stopped,
              (program, result) -> compiled.get(program).complete(result));
      compiler.compile(
          group.getValue().stream().map(Job::program).toList(), alone(group.getValue()));
      breaks(compiler, group.getValue());
    }
  }

  private static void breaks(Compiler compiler, List<Job> group)
      throws IOException, InterruptedException {
    var left = group.stream().map(job -> new ArrayList<>(job.brokenPrograms())).toList();
    while (left.stream().anyMatch(programs -> !programs.isEmpty())) {
      var batch = new ArrayList<SourceProgram>();
      for (var programs : left) if (!programs.isEmpty()) batch.add(programs.removeFirst());
      var single = new HashSet<>(batch);
      single.removeIf(program -> !program.several());
      compiler.compile(batch, single);
    }
  }

  /// What may spoil a task of many: programs that must not compile, and those that bring files
  /// others may bring too.
  private static Set<SourceProgram> alone(List<Job> jobs) {
    var alone = new HashSet<SourceProgram>();
    for (var job : jobs)
      if (job.refusalExpected() || job.program().several()) alone.add(job.program());
    return alone;
  }
}
