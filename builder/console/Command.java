package console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command of the builder.
public sealed interface Command {
  /// Check everything, then write the site.
  record Build(Options options) implements Command { }

  /// Check only.
  record Check(Options options) implements Command { }

  /// Say something and be done: help, or what is wrong with the words.
  record Say(String text, int exitCode) implements Command { }

  /// Wrong usage, or a notebook that can't be rendered.
  int EXIT_MALFORMED = 2;

  /// Reads the words of a command line.
  static Command parse(String... words) {
    var line = new CommandLine(new BuildLine()).addSubcommand("check", new CheckLine()).addSubcommand("build", new BuildLine());
    line.setUsageHelpWidth(100);
    try {
      var parsed = line.parseArgs(words);
      if (CommandLine.printHelpIfRequested(parsed)) return new Say("", 0);
      var last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
      var common = (Common) last.commandSpec().userObject();
      if (!Files.isDirectory(common.root))
        return new Say("--root " + common.root + ": there is no such folder", EXIT_MALFORMED);
      return common.command();
    } catch (CommandLine.ParameterException e) {
      var near = e instanceof CommandLine.UnmatchedArgumentException u ? u.getSuggestions() : List.<String>of();
      var remedy = near.isEmpty() ? "" : "\nDid you mean " + String.join(" or ", near) + "?";
      return new Say(e.getMessage() + remedy + "\nSee ./jbang build.java --help", EXIT_MALFORMED);
    }
  }

  /// The options of all commands.
  abstract class Common {
    @Option(names = "--root", paramLabel = "DIR", description = "the notebook (default: this folder)")
    Path root = Path.of(".");
    @Option(names = "--out", paramLabel = "DIR", description = "where the site goes (default: _site in the notebook)")
    Path out;
    @Option(names = "--base-url", paramLabel = "URL", description = "where the site will stand; for absolute addresses")
    String baseUrl;
    @Option(names = "--fresh", description = "run what was seen before, too")
    boolean fresh;
    @Option(names = "--strict", description = "warnings are errors")
    boolean strict;
    @Option(names = "--jobs", paramLabel = "N", description = "snippets run side by side (default: one a core)")
    int jobs = Runtime.getRuntime().availableProcessors();
    @Option(names = "--report", paramLabel = "FILE", description = "write what was found as JSON")
    Path report;
    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never (default: auto)")
    Color color = Color.auto;
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "say this")
    boolean help;

    enum Color { auto, always, never }

    abstract Command command();

    /// A notebook may bring its own; else ours, which lie beside build.java.
    private Path templates() {
      var own = root.resolve("templates");
      return Files.isDirectory(own) ? own : Home.folder().resolve("templates");
    }

    Options options(List<String> names) {
      if (jobs < 1) throw new CommandLine.ParameterException(new CommandLine(this), "--jobs " + jobs + ": at least 1");
      boolean colored = color == Color.always || color == Color.auto && System.console() != null && System.console().isTerminal()
        && System.getenv("NO_COLOR") == null;
      return new Options(names, root, out == null ? root.resolve("_site") : out, templates(), Optional.ofNullable(baseUrl), fresh, strict, jobs,
        Optional.ofNullable(report), colored);
    }
  }

  /// `build`, which is also what happens without a command.
  @CommandLine.Command(name = "./jbang build.java", description = "Checks every snippet of a notebook, then writes its site.",
    footer = {"", "Exit code: 0 all hold; 1 a snippet fails or a link is broken; 2 wrong usage or a malformed notebook."})
  final class BuildLine extends Common {
    @Override
    Command command() {
      return new Build(options(List.of()));
    }
  }

  /// `check`.
  @CommandLine.Command(name = "check", description = "Checks snippets and prints a table of verdicts.")
  final class CheckLine extends Common {
    @Parameters(paramLabel = "NAME|PATH", arity = "0..*", description = "snippets, notes or folders (default: all)")
    List<String> names = List.of();

    @Override
    Command command() {
      return new Check(options(names));
    }
  }
}
