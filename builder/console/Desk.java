package console;

import author.Accept;
import author.Scaffold;
import check.Check;
import check.Teeth;
import check.TracedRun;
import evidence.Evidence;
import evidence.Ledger;
import evidence.Report;
import expect.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import serve.Session;
import snippet.Snippet;
import text.Malformed;
import text.Problem;
import text.Problems;
import text.Root;
import timeline.TraceEvents;

/// Where a command and its user meet: what is wrong, how far it is, what came out, and the exit
/// code.
public final class Desk {
  private final Options options;
  private final PrintStream out;
  private final Problems problems = new Problems();
  private List<Problem> broken = List.of();
  private int linksChecked;
  private boolean refused;

  private Desk(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /// A command's work.
  @FunctionalInterface
  public interface Work {
    /// Does it; the result is the exit code.
    int run(Desk desk) throws Exception;
  }

  /// Does a command's work and tells what came out; a mistake of the user's is told as such.
  public static int serve(Options options, Work work) throws Exception {
    var desk = new Desk(options, System.out);
    try {
      return work.run(desk);
    } catch (Malformed e) {
      return desk.malformed(e.problems());
    } catch (Selection.Unknown e) {
      return say(e.getMessage(), Command.EXIT_MALFORMED);
    } catch (Scaffold.Refused e) {
      return say(e.getMessage(), 1);
    } catch (IOException e) {
      // a plain one is ours and a sentence; the JDK's often tell no more than a path
      boolean ours = e.getClass() == IOException.class && e.getMessage() != null;
      return say("it could not be done: " + (ours ? e.getMessage() : e), 1);
    }
  }

  /// Says something and gives back the exit code.
  public static int say(String text, int exitCode) {
    if (!text.isEmpty()) (exitCode == 0 ? System.out : System.err).println(text);
    return exitCode;
  }

  /// Where mistakes are gathered.
  public Problems problems() {
    return problems;
  }

  /// How snippets are to be checked.
  public Check.Settings settings() {
    return new Check.Settings(options.jobs(), Folders.userCache());
  }

  /// Says how far a check of so many snippets is.
  public Progress progress(int total) {
    return new Progress(System.err, onTerminal(), total);
  }

  private int malformed(List<Problem> errors) throws IOException {
    tell(errors, "error");
    tell(problems.warnings(), "warning");
    if (options.report().isPresent())
      Report.malformed(errors, problems.warnings()).write(options.report().get());
    out.println(
        errors.size()
            + (errors.size() == 1 ? " error" : " errors")
            + ": nothing was run, nothing was written");
    return Command.EXIT_MALFORMED;
  }

  /// Links were looked at, and these lead nowhere.
  public void links(int checked, List<Problem> leadNowhere) {
    linksChecked = checked;
    broken = List.copyOf(leadNowhere);
  }

  /// Tells all verdicts, failures, warnings and broken links, writes the report, and gives the exit
  /// code.
  public int verdicts(List<Snippet> all, Ledger ledger, List<Snippet> wanted) throws IOException {
    var evidence = ledger.here(wanted);
    for (var snippet : wanted) Teeth.check(snippet, problems);
    evidence.forEach(e -> Teeth.rare(find(all, e), e.checked(), problems));
    new Table(options.color())
        .lines(evidence.stream().map(Evidence::checked).toList())
        .forEach(out::println);
    tell(
        evidence.stream()
            .filter(e -> e.checked().verdict() instanceof Verdict.Fails)
            .map(e -> Failure.of(find(all, e), e.checked()))
            .toList(),
        "error");
    tell(broken, "error");
    tell(problems.warnings(), options.strict() ? "error" : "warning");
    if (options.report().isPresent())
      new Report(
              ledger.machine(), List.of(), problems.warnings(), all, evidence, linksChecked, broken)
          .write(options.report().get());
    boolean strictly = options.strict() && !problems.warnings().isEmpty();
    return ledger.anyFails(wanted) || !broken.isEmpty() || strictly ? 1 : 0;
  }

  private static Snippet find(List<Snippet> all, Evidence evidence) {
    return all.stream()
        .filter(s -> s.name().equals(evidence.checked().name()))
        .findFirst()
        .orElseThrow();
  }

  private void tell(List<Problem> told, String kind) {
    for (var problem : told) {
      out.println();
      out.println((kind.equals("warning") ? "warning: " : "") + problem.render());
      if (System.getenv("GITHUB_ACTIONS") != null) out.println(annotation(problem, kind));
    }
  }

  /// What GitHub shows at the line of a pull request (workflow commands: percent, newlines and, in
  /// properties, `:` and `,` are escaped).
  static String annotation(Problem problem, String kind) {
    var message =
        problem.remedy().isEmpty() ? problem.wrong() : problem.wrong() + "\n" + problem.remedy();
    return "::%s file=%s,line=%d,col=%d::%s"
        .formatted(
            kind,
            escaped(problem.place().source().path()).replace(":", "%3A").replace(",", "%2C"),
            problem.place().fileLine(),
            problem.place().fileColumn(),
            escaped(message));
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /// Shows what a snippet did.
  ///
  /// @param traced its run with the tracer in it, drawn in the place of its sample; empty where
  ///     there was none
  /// @param file   where that run is written for other tools
  public void show(
      Ledger ledger, List<Snippet> wanted, Optional<TracedRun> traced, Optional<Path> file)
      throws IOException {
    boolean plain = !options.color() && !onTerminal();
    if (traced.isPresent())
      Drawn.lines(traced.get().timeline(), traced.get().run(), options.color(), plain)
          .forEach(out::println);
    for (var e : ledger.here(wanted))
      new Shown(options.color(), traced.isEmpty()).lines(e.checked()).forEach(out::println);
    out.println();
    if (file.isEmpty()) return;
    if (traced.isEmpty()) throw new IOException("nothing was run, so there is nothing to write");
    Files.writeString(
        file.get(), TraceEvents.json(wanted.getFirst().name(), traced.get().timeline()));
    out.println("written: " + file.get());
  }

  private static boolean onTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  /// Shows all schedules of these snippets; explores those that don't ask for it themselves.
  public void showSchedules(Root root, Ledger ledger, List<Snippet> wanted) throws Exception {
    for (var snippet : wanted) {
      var explored =
          ledger.here(List.of(snippet)).stream()
              .map(e -> e.checked().explored())
              .filter(Objects::nonNull)
              .findFirst();
      if (explored.isEmpty())
        try (var progress = progress(1)) {
          var only = List.of(snippet.onlyExplored());
          var checked = Check.run(root, only, settings(), progress).getFirst();
          explored = Optional.ofNullable(checked.explored());
          if (explored.isEmpty()) out.println(checked.verdict().reason());
        }
      explored.ifPresent(all -> new ShownSchedules(snippet, all).lines().forEach(out::println));
    }
    out.println();
  }

  /// A snippet's output was taken over, or not.
  public void accepted(Accept.Accepted accepted) {
    out.println(accepted.told());
    refused |= !accepted.changed();
  }

  /// Was the output of any snippet not taken over?
  public boolean refusedAny() {
    return refused;
  }

  /// These files were begun.
  public void began(List<Path> files) {
    files.forEach(file -> out.println("written: " + file));
  }

  /// What was seen was written to this file.
  public void recorded(Path file) {
    out.println("recorded: " + file);
  }

  /// The notebook is served at this port, which may be another than was asked for.
  public void serving(int port, int asked) {
    if (asked != 0 && port != asked) out.println("port " + asked + " is taken");
    out.println("serving http://127.0.0.1:" + port + "/ (Ctrl-C ends it)");
  }

  /// Tells what is wrong whenever that changes, as a session goes on.
  public Session.Told session() {
    return new Session.Told() {
      private List<Problem> before = List.of();

      @Override
      public Problem failure(Snippet snippet, check.Checked checked) {
        return Failure.of(snippet, checked);
      }

      @Override
      public void changed(Session.Now now) {
        if (now.wrong().equals(before)) return;
        before = now.wrong();
        tell(before, "error");
        if (before.isEmpty()) out.println("\nall is mended");
      }
    };
  }

  /// The site was written.
  public void wrote(int pages, Path folder) {
    out.println(pages + " pages in " + folder);
  }
}
