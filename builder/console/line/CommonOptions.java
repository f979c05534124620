package console.line;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options of every command.
abstract class CommonOptions {
  @Option(names = "--root", paramLabel = "DIR", description = "the notebook (default: this folder)")
  Path root = Path.of(".");

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never (default: auto)")
  Color color = Color.auto;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "say this")
  boolean help;

  @Spec CommandSpec spec;

  enum Color {
    auto,
    always,
    never
  }

  abstract Command command();

  /// What was asked for; how programs are run, and what is done with verdicts, are as they are
  /// where nobody asks.
  Options options(List<String> names) {
    return new Options(
        names, root, templates(), Options.Running.DEFAULT, Options.Checking.DEFAULT, colored());
  }

  /// A notebook may bring its own; else ours, which lie beside build.java.
  private Path templates() {
    var own = root.resolve("templates");
    return Files.isDirectory(own) ? own : Locations.buildFolder().resolve("templates");
  }

  private boolean colored() {
    return color == Color.always
        || color == Color.auto
            && System.getenv("NO_COLOR") == null
            && System.console() != null
            && System.console().isTerminal();
  }

  CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
