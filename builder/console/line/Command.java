package console.line;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command of the builder.
public sealed interface Command {
  /// Check everything, then write the site.
  ///
  /// @param out     where it is written
  /// @param baseUrl where it will stand, for absolute addresses
  record Build(Options options, Path out, Optional<String> baseUrl) implements Command {}

  /// Check only.
  record Check(Options options) implements Command {}

  /// Run one snippet, the only one of the selection, and show what it did.
  ///
  /// @param trace   where the traced run is written for other tools
  /// @param explore show all its schedules too
  record Run(Options options, Optional<Path> trace, boolean explore) implements Command {}

  /// Write what was seen into `Output:` blocks.
  record Accept(Options options) implements Command {}

  /// Serve the notebook at this port while it is being written.
  ///
  /// @param runs    are programs run?
  /// @param baseUrl where the site will stand, for absolute addresses
  record Serve(Options options, int port, boolean runs, Optional<String> baseUrl)
      implements Command {}

  /// Begin a note or a snippet.
  record New(Options options, Kind kind, String part, String name) implements Command {
    /// What is begun.
    public enum Kind {
      note,
      snippet
    }
  }

  /// Say something and be done: help, or what is wrong with the words.
  record Say(String text, int exitCode) implements Command {}

  /// Wrong usage, or a notebook that can't be rendered.
  int EXIT_MALFORMED = 2;

  /// How the builder is called.
  String BUILDER = "./jbang build.java";

  /// Reads the words of a command line.
  static Command parse(String... words) {
    var line =
        new CommandLine(new BuildLine())
            .addSubcommand("check", new CheckLine())
            .addSubcommand("build", new CommandLine(new BuildLine()).setCommandName("build"))
            .addSubcommand("run", new RunLine())
            .addSubcommand("accept", new AcceptLine())
            .addSubcommand("serve", new ServeLine())
            .addSubcommand("new", new NewLine());
    line.setUsageHelpWidth(100);
    try {
      var parsed = line.parseArgs(words);
      if (CommandLine.printHelpIfRequested(parsed)) return new Say("", 0);
      var last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
      if (last != parsed && !parsed.matchedOptions().isEmpty())
        return Misread.early(parsed.matchedOptions().getFirst(), last.commandSpec());
      var common = (CommonOptions) last.commandSpec().userObject();
      if (!Files.isDirectory(common.root))
        return new Say("--root " + common.root + ": there is no such folder", EXIT_MALFORMED);
      return common.command();
    } catch (CommandLine.ParameterException e) {
      return Misread.of(line, e);
    }
  }

  /// `check`.
  @CommandLine.Command(
      name = "check",
      description = "Checks snippets and prints a table of verdicts.",
      footer = {
        "",
        "Example: ./jbang build.java check LostUpdate site/locks",
        "Exit code: 0 all hold; 1 a snippet fails or a link is broken; 2 wrong usage or a malformed"
            + " notebook."
      })
  final class CheckLine extends CheckOptions {
    @Parameters(
        paramLabel = "NAME|PATH",
        arity = "0..*",
        description = "snippets, notes or folders (default: all)")
    List<String> names = List.of();

    @Override
    Command command() {
      return new Check(options(names));
    }
  }

  /// `run`.
  @CommandLine.Command(
      name = "run",
      description = "Runs one snippet here and shows what it did.",
      footer = {"", "Example: ./jbang build.java run LostUpdate --explore"})
  final class RunLine extends RunOptions {
    @Parameters(paramLabel = "NAME", description = "a snippet's name")
    String name;

    @Option(
        names = "--trace",
        paramLabel = "FILE",
        description = "write its timeline for Perfetto or Chrome (trace event JSON)")
    Path trace;

    @Option(
        names = "--explore",
        description =
            "show all its schedules too: how many end how, and the shortest way to each end")
    boolean explore;

    @Override
    Command command() {
      return new Run(options(List.of(name)), Optional.ofNullable(trace), explore);
    }
  }

  /// `accept`.
  @CommandLine.Command(
      name = "accept",
      description =
          "Writes what was seen into exact `Output:` blocks, keeping placeholders that still fit.",
      footer = {"", "Example: ./jbang build.java accept JoinWaits"})
  final class AcceptLine extends RunOptions {
    @Parameters(
        paramLabel = "NAME|PATH",
        arity = "0..*",
        description = "snippets, notes or folders (default: all that fail)")
    List<String> names = List.of();

    @Override
    Command command() {
      return new Accept(options(names));
    }
  }

  /// `new`.
  @CommandLine.Command(
      name = "new",
      description = "Begins a note or a snippet that builds as it is.",
      footer = {"", "Example: ./jbang build.java new snippet races/LostUpdate"})
  final class NewLine extends CommonOptions {
    private static final Pattern PATH =
        Pattern.compile("([a-z0-9][a-z0-9-]*)/([A-Za-z0-9][\\w-]*)");

    @Parameters(index = "0", paramLabel = "note|snippet", description = "what to begin")
    New.Kind kind;

    @Parameters(index = "1", paramLabel = "PART/NAME", description = "its part and its name")
    String path;

    @Override
    Command command() {
      var match = PATH.matcher(path);
      if (match.matches()) return new New(options(List.of()), kind, match.group(1), match.group(2));
      throw wrong(
          "%s %s: write PART/NAME, such as races/%s"
              .formatted(kind, path, kind == New.Kind.note ? "lost-update" : "LostUpdate"));
    }
  }
}
