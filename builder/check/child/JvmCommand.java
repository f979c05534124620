package check.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// How the JVM of a run is started.
///
/// @param files     the launcher's
/// @param classPath of the program: its classes, then its dependencies
/// @param main      its main class
/// @param options   of `//RUNTIME_OPTIONS` and `//PREVIEW`
/// @param plain     can it see nothing but its own, as {@link JvmTraits} finds?
public record JvmCommand(
    ChildFiles files, List<Path> classPath, String main, List<String> options, boolean plain) {
  /// No perf data, since a JVM is started for every run; the JIT as it is.
  private static final List<String> JVM =
      List.of(
          "-XX:-UsePerfData",
          "-XX:+EnableDynamicAgentLoading",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-XX:-AOTReplayTraining",
          "-Xlog:aot=off",
          "-Xlog:cds=off",
          "-Xmx512m",
          "-XX:MaxMetaspaceSize=256m");

  /// The collector that starts the fastest. A JVM takes no two, so it is left out where an option
  /// names one.
  private static final String COLLECTOR = "-XX:+UseSerialGC";
  private static final Pattern NAMES_COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");

  /// What a program sees is the same on every machine.
  public static final List<String> PROPERTIES =
      List.of(
          "-Duser.timezone=UTC",
          "-Duser.language=en",
          "-Duser.country=",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "-Dstdin.encoding=UTF-8",
          "-Dnative.encoding=UTF-8");

  /// The `java` of the JDK that builds.
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /// Takes out of the environment what would change a JVM.
  public static void clean(ProcessBuilder builder) {
    builder
        .environment()
        .keySet()
        .removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
  }

  /// The command of one run in a JVM of its own.
  JvmStart once(Path told, Path temporaryFiles) {
    return command(temporaryFiles, "launch.Launch", List.of(told.toString(), main));
  }

  /// The command of runs `from` to `to` in one JVM.
  JvmStart many(Path told, Path temporaryFiles, int from, int to) {
    return command(
        temporaryFiles,
        "launch.RepeatedRuns",
        List.of(told.toString(), String.valueOf(from), String.valueOf(to), main));
  }

  /// The command of one run in a JVM of its own, with the tracer in it; the class path is another.
  JvmStart traced(Path told, Path temporaryFiles, TraceFiles tracer, Path woven) {
    var path = new ArrayList<>(classPath);
    path.set(0, woven);
    var start =
        new JvmCommand(files, path, main, options, plain)
            .command(
                temporaryFiles,
                tracer.options(files.jar(), tape(told)),
                "launch.Launch",
                List.of(told.toString(), main));
    var reads = new LinkedHashSet<>(start.reads());
    reads.addAll(List.of(tracer.jar(), tracer.woven()));
    return new JvmStart(start.words(), reads, start.loopback());
  }

  /// Where a traced run writes what its threads do.
  static Path tape(Path told) {
    return told.resolveSibling("tape");
  }

  private JvmStart command(Path temporaryFiles, String launcher, List<String> arguments) {
    return command(temporaryFiles, files.options(), launcher, arguments);
  }

  private JvmStart command(
      Path temporaryFiles, List<String> boot, String launcher, List<String> arguments) {
    var command = new ArrayList<>(List.of(java()));
    command.addAll(boot);
    if (options.stream().noneMatch(NAMES_COLLECTOR.asMatchPredicate())) command.add(COLLECTOR);
    command.addAll(JVM);
    command.addAll(PROPERTIES);
    command.add("-Djava.io.tmpdir=" + temporaryFiles); // what it leaves there goes with its folder
    command.addAll(options);
    command.addAll(List.of("-cp", join(classPath), launcher));
    command.addAll(arguments);
    var reads = new LinkedHashSet<>(classPath);
    reads.add(files.jar());
    return new JvmStart(command, reads, !plain || !options.isEmpty());
  }

  /// Joins paths as the JVM wants them.
  public static String join(List<Path> paths) {
    return String.join(
        System.getProperty("path.separator"), paths.stream().map(Path::toString).toList());
  }
}
