package check.compile;

import check.child.JvmCommand;
import check.child.OwnCommand;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import snippet.Directives;
import snippet.Directives.Argument;
import text.AtomicFile;
import text.FileTrouble;
import text.Hash;

/// The class path of `//DEPS`, as JBang itself resolves it; noted below the cache, since asking it
/// takes a second.
public final class Dependencies {
  private static final Duration TIME_MAX = Duration.ofMinutes(5);
  private static final String ERROR = "[jbang] [ERROR] ";
  private final Path cache;
  private final Path temporary;
  private final Map<String, List<Path>> known = new HashMap<>();

  public Dependencies(Path cache, Path temporary) {
    this.cache = cache;
    this.temporary = temporary;
  }

  /// Dependencies that can't be resolved; the message is JBang's.
  public static final class Unresolved extends Exception {
    Unresolved(String message) {
      super(message);
    }

    /// What to tell of it: at the dependency that the message names, else at the first.
    public String told(List<Argument> dependencies) {
      var at =
          dependencies.stream()
              .filter(one -> getMessage().contains(artifact(one.text())))
              .findFirst()
              .orElse(dependencies.getFirst());
      return at.place()
          + ": `"
          + at.text()
          + "` can't be resolved: "
          + getMessage()
          + "\nsee that it is spelt right, and that its repository can be reached";
    }

    /// The beginning that JBang's messages have: group and artifact.
    private static String artifact(String coordinate) {
      int end = coordinate.indexOf(':', coordinate.indexOf(':') + 1);
      return end < 0 ? coordinate : coordinate.substring(0, end);
    }
  }

  /// The jars, in the order of the class path.
  ///
  /// @param asking is told where JBang is asked, which may fetch them
  public synchronized List<Path> resolve(Directives directives, Runnable asking) throws Unresolved {
    if (directives.dependencies().isEmpty()) return List.of();
    var script = script(directives);
    var found = known.get(script);
    if (found == null) known.put(script, found = notedOrAsked(script, asking));
    return found;
  }

  private static String script(Directives directives) {
    var script = new StringBuilder();
    directives.dependencies().forEach(d -> script.append("//DEPS ").append(d.text()).append('\n'));
    directives.repositories().forEach(r -> script.append("//REPOS ").append(r).append('\n'));
    return script.toString();
  }

  private static Path note(Path cache, String script) {
    return cache.resolve("dependencies-" + new Hash().add(script).hex());
  }

  private List<Path> notedOrAsked(String script, Runnable asking) throws Unresolved {
    try {
      var noted = noted(cache, script);
      if (noted.isPresent()) return noted.get();
      asking.run();
      var classPath = ask(script + "class Dependencies { }\n");
      keep(note(cache, script), classPath);
      return paths(classPath);
    } catch (IOException e) {
      throw new Unresolved(FileTrouble.words(e));
    }
  }

  /// Where it can't be noted, JBang is asked again next time.
  private static void keep(Path note, String classPath) {
    try {
      if (Files.isDirectory(note.getParent()))
        AtomicFile.write(note, hash(classPath) + "\n" + classPath);
    } catch (IOException e) {
      System.err.println("dependencies can't be noted: " + FileTrouble.words(e));
    }
  }

  /// A note's first line, by which it is known to be whole.
  private static String hash(String classPath) {
    return new Hash().add(classPath).hex();
  }

  /// The jars as they were noted when they were last resolved; empty where they weren't, where the
  /// note is another now, or where one of them has gone.
  public static Optional<List<Path>> noted(Path cache, Directives directives) {
    if (directives.dependencies().isEmpty()) return Optional.of(List.of());
    try {
      return noted(cache, script(directives));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Path>> noted(Path cache, String script) throws IOException {
    var note = note(cache, script);
    if (!Files.exists(note)) return Optional.empty();
    var parts = Files.readString(note, StandardCharsets.UTF_8).split("\n", 2);
    if (parts.length < 2 || !parts[0].equals(hash(parts[1]))) return Optional.empty();
    var paths = paths(parts[1]);
    boolean whole = !paths.isEmpty() && paths.stream().allMatch(Files::exists);
    return whole ? Optional.of(paths) : Optional.empty();
  }

  static List<Path> paths(String classPath) {
    var paths = new ArrayList<Path>();
    for (var part : classPath.strip().split(File.pathSeparator))
      if (!part.isBlank()) paths.add(Path.of(part));
    return paths;
  }

  private String ask(String script) throws IOException, Unresolved {
    var folder = Files.createTempDirectory(temporary, "deps");
    var file = Files.writeString(folder.resolve("Dependencies.java"), script).toString();
    var asked = jbang(folder, "info", "classpath", "--deps-only", file);
    if (asked.succeeded) return asked.output;
    // of what it could not resolve `info` says no more than that it stumbled
    throw new Unresolved(said(jbang(folder, "build", file).errors));
  }

  private record Answer(boolean succeeded, String output, String errors) {}

  private static Answer jbang(Path folder, String... words) throws IOException {
    var launcher = System.getenv("JBANG_LAUNCH_CMD"); // the JBang that runs this build
    var command = new ArrayList<>(List.of(words));
    command.addFirst(launcher == null || launcher.isBlank() ? "jbang" : launcher);
    Path output = folder.resolve("output"), errors = folder.resolve("errors");
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .redirectInput(new File("/dev/null"));
    JvmCommand.clean(builder);
    boolean succeeded = OwnCommand.run(builder, TIME_MAX);
    return new Answer(succeeded, Files.readString(output), Files.readString(errors));
  }

  /// What JBang says is wrong, without what it says on the way.
  private static String said(String errors) {
    var wrong = errors.lines().filter(line -> line.startsWith(ERROR)).toList();
    return wrong.isEmpty()
        ? errors.strip()
        : wrong.stream()
            .map(line -> line.substring(ERROR.length()))
            .collect(Collectors.joining("\n"));
  }
}
