package check.observe;

import check.child.ChildFiles;
import check.child.ChildProcess;
import check.child.ExplorerFiles;
import check.child.JvmCommand;
import check.child.JvmStart;
import check.child.Limit;
import check.child.OutputDecoder;
import check.child.Yard;
import check.compile.Compiled;
import check.compile.MainClass;
import check.compile.SourceProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import run.Explored;
import run.MemoryModel;
import text.Zipped;

/// Explores all schedules of a compiled program, in a JVM of its own.
///
/// What bounds it is the engine's number of states, so that load changes no verdict; the time is
/// only the net beneath.
public final class Exploration {
  private static final Duration TIME_MAX = Duration.ofMinutes(10);
  private static final String RESULT = "explored.json";
  /// What a page may load; larger graphs are no longer walked by a reader.
  private static final int GRAPH_ZIPPED_BYTES_MAX = 60_000;
  private static final List<String> JVM =
      List.of(
          "-Xmx1g",
          "-XX:TieredStopAtLevel=1"); // most are done before the better compiler is worth it

  private final Yard yard;
  private final Path cache;
  private final ChildFiles files;
  private final boolean train;
  private ExplorerFiles explorer;

  /// @param cache the user's cache folder
  /// @param train make the explorer's AOT cache, too, where there is none?
  public Exploration(Yard yard, Path cache, ChildFiles files, boolean train) {
    this.yard = yard;
    this.cache = cache;
    this.files = files;
    this.train = train;
  }

  /// Made at first use: most checks explore nothing.
  private synchronized ExplorerFiles explorer() throws IOException {
    if (explorer == null) explorer = ExplorerFiles.in(cache, yard.temporary(), train);
    return explorer;
  }

  /// All its schedules, or why they could not be explored.
  Explored of(Job job, SourceProgram source, Compiled.Classes classes)
      throws IOException, InterruptedException {
    var limit = Limit.of(TIME_MAX);
    var own = explorer();
    try (var child =
        new ChildProcess(
            job.in(yard),
            (_, work) -> start(own, job, source, classes, work),
            files.jar(),
            List.of(),
            limit)) {
      child.runStarts();
      int code = child.await(new OutputDecoder(child.token(), OutputDecoder.Sink.NOTHING), 0);
      var result = child.temporaryFiles().resolve(RESULT);
      if (child.stopped() != null)
        return refused("it took longer than " + TIME_MAX.toMinutes() + " minutes");
      if (!Files.exists(result))
        return refused(
            "the explorer ended with code "
                + code
                + child
                    .errors(ChildProcess.ERROR_BYTES_MAX)
                    .lines()
                    .findFirst()
                    .map(l -> ": " + l)
                    .orElse(""));
      return ExploredJson.read(Files.readString(result), source.snippet())
          .keeping(graph -> Zipped.size(graph) <= GRAPH_ZIPPED_BYTES_MAX);
    }
  }

  private static Explored refused(String why) {
    return Explored.refused(why, 0, 0);
  }

  private static JvmStart start(
      ExplorerFiles own, Job job, SourceProgram source, Compiled.Classes classes, Path work) {
    var command = new ArrayList<>(List.of(JvmCommand.java()));
    command.addAll(JVM);
    command.addAll(JvmCommand.PROPERTIES);
    command.addAll(
        job.snippet().directives().runtimeOptions().texts().stream()
            .filter(Exploration::isToldToIt)
            .toList());
    if (job.snippet().directives().preview()) command.add("--enable-preview");
    command.addAll(own.command());
    command.addAll(List.of("--classpath", JvmCommand.join(job.classPath(classes))));
    command.addAll(List.of("--main", MainClass.mainClass(source, classes)));
    var explore = job.snippet().directives().explore();
    if (explore.spurious()) command.addAll(List.of("--wakes", "spurious"));
    var weaker = explore.weaker().stream().map(MemoryModel::word).toList();
    if (!weaker.isEmpty()) command.addAll(List.of("--weaker", String.join(",", weaker)));
    command.addAll(List.of("--out", work.resolve(RESULT).toString()));
    var reads = new LinkedHashSet<>(job.classPath(classes));
    reads.add(own.jar());
    return new JvmStart(command, reads, true);
  }

  /// What a program can read of its options; how a JVM schedules is not for the explorer.
  private static boolean isToldToIt(String option) {
    return option.startsWith("-D") && !option.startsWith("-Djdk.virtualThreadScheduler")
        || option.equals("-ea");
  }
}
