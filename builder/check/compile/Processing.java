package check.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import check.child.ChildProcess;
import check.child.JvmCommand;
import check.child.JvmStart;
import check.child.LeftFile;
import check.child.Limit;
import check.child.OutputDecoder;
import check.child.Yard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import launch.Javac;
import run.Ending.Refusal;

/// Compiles programs whose annotation processors run: these are code of `//DEPS`, so javac gets a
/// JVM of its own for each, behind the fence of a program that asks for nothing.
///
/// @param yard     where these run
/// @param launcher the jar with what is started
public record Processing(Yard yard, Path launcher) {
  private static final Duration TIME_MAX = Duration.ofMinutes(2);
  private static final int SAID_BYTES_MAX = 1 << 20;
  private static final List<String> JVM =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1");

  /// Do these options of javac let processors run? `-proc:full` does, or the name of one, unless
  /// `-proc:none` comes last.
  static boolean isAskedFor(List<String> options) {
    var last = options.stream().filter(o -> o.startsWith("-proc:")).reduce((_, o) -> o);
    return last.map(o -> !o.equals("-proc:none")).orElse(options.contains("-processor"));
  }

  /// Compiles a program.
  ///
  /// @param options of javac, the class path among them
  /// @param classes the folder for its classes
  Compiled compile(SourceProgram program, List<String> options, Path classes)
      throws IOException, InterruptedException {
    var files = new ArrayList<>(List.of(ProgramFile.own(program)));
    for (var source : program.sources()) files.add(ProgramFile.other(program, source));
    var limit = Limit.of(TIME_MAX);
    try (var child =
        new ChildProcess(
            yard, (_, work) -> start(files, options, work), launcher, List.of(), limit)) {
      child.runStarts();
      int code = child.await(new OutputDecoder(child.token(), OutputDecoder.Sink.NOTHING), 0);
      var work = child.temporaryFiles();
      var said = said(work.resolve("said"));
      if (child.stopped() != null)
        return Compiled.Refused.because("javac, with its annotation processors, " + why(child));
      if (said.isEmpty() || !said.getLast().equals(List.of("end")))
        return Compiled.Refused.because(
            "an annotation processor ended javac, with code " + code + first(child));
      copy(work.resolve("classes"), classes);
      return compiled(said, files, classes);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Compiled.Refused.because("an annotation processor has falsified what javac said");
    }
  }

  private static String why(ChildProcess child) {
    return child.stopped().atLimit()
        ? "took longer than " + TIME_MAX.toMinutes() + " minutes"
        : "had " + child.stopped().note();
  }

  private static String first(ChildProcess child) throws IOException {
    return child
        .errors(ChildProcess.ERROR_BYTES_MAX)
        .lines()
        .findFirst()
        .map(line -> ": " + line)
        .orElse("");
  }

  /// Lays the files of the program, and says how javac is started on them.
  private JvmStart start(List<ProgramFile> files, List<String> options, Path work)
      throws IOException {
    var command = new ArrayList<>(List.of(JvmCommand.java()));
    command.addAll(JVM);
    command.addAll(JvmCommand.PROPERTIES);
    command.add("-Djava.io.tmpdir=" + work);
    command.addAll(List.of("-cp", launcher.toString(), Javac.class.getName()));
    var classes = Files.createDirectory(work.resolve("classes"));
    command.addAll(List.of(work.resolve("said").toString(), classes.toString()));
    command.add(String.valueOf(files.size()));
    for (int i = 0; i < files.size(); i++) command.add(files.get(i).writeTo(work.resolve("f" + i)));
    command.add("-implicit:none");
    command.addAll(options);
    var reads = new LinkedHashSet<>(Set.of(launcher));
    int classPath = options.indexOf("-cp");
    if (classPath >= 0) reads.addAll(Dependencies.paths(options.get(classPath + 1)));
    return new JvmStart(command, reads, true);
  }

  /// The lines that javac's JVM wrote, each as its fields; none where another wrote something else.
  private static List<List<String>> said(Path file) throws IOException {
    return LeftFile.read(file, SAID_BYTES_MAX + 1).stream()
        .filter(bytes -> bytes.length <= SAID_BYTES_MAX)
        .flatMap(bytes -> new String(bytes, UTF_8).lines())
        .map(line -> Stream.of(line.split("\t", -1)).map(String::translateEscapes).toList())
        .toList();
  }

  private static Compiled compiled(List<List<String>> said, List<ProgramFile> files, Path classes) {
    var errors = of(said, "error").map(fields -> refusal(fields, files)).toList();
    if (!errors.isEmpty()) return new Compiled.Refused(errors);
    if (!Files.isDirectory(classes))
      return Compiled.Refused.unsaid(of(said, "said").map(List::getLast).findFirst().orElse(""));
    var mains = of(said, "main").map(fields -> fields.get(1)).toList();
    var heirs = of(said, "heir").map(fields -> fields.get(1)).toList();
    return new Compiled.Classes(classes, mains.isEmpty() ? heirs : mains);
  }

  private static Stream<List<String>> of(List<List<String>> said, String kind) {
    return said.stream().filter(fields -> fields.getFirst().equals(kind));
  }

  private static Refusal refusal(List<String> fields, List<ProgramFile> files) {
    int file = Integer.parseInt(fields.get(1));
    var told =
        ProgramFile.refusal(
            Long.parseLong(fields.get(2)),
            Long.parseLong(fields.get(3)),
            fields.get(4),
            fields.get(5));
    return file < 0 ? told : files.get(file).refusal(told);
  }

  /// Takes over what was compiled, but no links and pipes.
  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (var file : (Iterable<Path>) all::iterator)
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          var target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
    }
  }
}
