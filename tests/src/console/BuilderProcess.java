import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The builder in a process of its own, for what a user's shell, locale or disk does to it.
final class BuilderProcess {
  private final ProcessBuilder process = new ProcessBuilder().redirectErrorStream(true);
  private final List<String> words;
  private final List<String> before = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  private BuilderProcess(List<String> words) {
    this.words = words;
  }

  /// One that is given these words.
  static BuilderProcess of(String... words) {
    return new BuilderProcess(List.of(words));
  }

  /// Has this command start it.
  BuilderProcess within(String... command) {
    before.addAll(List.of(command));
    return this;
  }

  /// Gives its JVM this option.
  BuilderProcess option(String option) {
    options.add(option);
    return this;
  }

  /// Sets a variable of its environment.
  BuilderProcess with(String name, String value) {
    process.environment().put(name, value);
    return this;
  }

  /// Takes variables from its environment.
  BuilderProcess without(String... names) {
    process.environment().keySet().removeAll(List.of(names));
    return this;
  }

  /// Runs it to its end.
  Builder.Said run() throws Exception {
    var command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (var module : List.of("parser", "util", "file"))
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + module + "=ALL-UNNAMED");
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:-UsePerfData"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "build"));
    command.addAll(words);
    var started = process.command(command).start();
    var text = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Builder.Said(started.waitFor(), text);
  }
}
