package console;

import author.Accept;
import author.Scaffold;
import check.Check;
import check.ProofWarnings;
import check.Tracing;
import check.child.FenceSearch;
import console.line.Command;
import console.line.Locations;
import console.line.Options;
import evidence.Evidence;
import evidence.Folders;
import evidence.Ledger;
import evidence.Report;
import expect.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import run.Explored;
import serve.Session;
import snippet.Snippet;
import text.FileTrouble;
import text.HiddenText;
import text.Malformed;
import text.NameLetters;
import text.Problem;
import text.Problems;
import text.Root;
import timeline.TraceEvents;

/// Where a command and its user meet: what is wrong, how far it is, what came out, and the exit
/// code.
public final class Terminal {
  private final Options options;
  private final PrintStream out;
  private final Problems problems = new Problems();
  private List<Problem> broken = List.of();
  private int linksChecked;
  private boolean refused;
  private final List<String> unwritten = new ArrayList<>();

  private Terminal(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /// A command's work.
  @FunctionalInterface
  public interface Work {
    /// Does it; the result is the exit code.
    int run(Terminal terminal) throws Exception;
  }

  /// Does a command's work and shows what came out; a mistake of the user's is shown as such.
  public static int serve(Options options, Work work) throws Exception {
    var terminal = new Terminal(options, System.out);
    try {
      return work.run(terminal);
    } catch (Malformed e) {
      return terminal.malformed(e.problems());
    } catch (Selection.Unknown e) {
      return say(e.getMessage(), Command.EXIT_MALFORMED);
    } catch (Scaffold.Refused e) {
      return say(e.getMessage(), 1);
    } catch (InvalidPathException e) {
      if (NameLetters.areAllKnown()) throw e;
      return say(
          NameLetters.WRONG + ": " + e.getInput() + "\n  " + NameLetters.REMEDY,
          Command.EXIT_MALFORMED);
    } catch (IOException e) {
      return say("it could not be done: " + FileTrouble.words(e), 1);
    }
  }

  /// Says something and gives back the exit code.
  public static int say(String text, int exitCode) {
    if (!text.isEmpty()) (exitCode == 0 ? System.out : System.err).println(HiddenText.shown(text));
    return exitCode;
  }

  /// Where mistakes are gathered.
  public Problems problems() {
    return problems;
  }

  /// How snippets are to be checked.
  public Check.Settings settings() throws IOException {
    boolean fencedOnly = options.running().fence().equals(FenceSearch.REQUIRED);
    return new Check.Settings(
        options.running().jobs(),
        Locations.userCache(),
        FenceSearch.of(options.running().fence()),
        fencedOnly);
  }

  /// The user's folders.
  public Folders folders() {
    return new Folders(Locations.userCache(), Locations.userState());
  }

  /// Says how far a check of so many snippets is.
  public Progress progress(int total) {
    return new Progress(System.err, onTerminal(), total);
  }

  private void report(Report report) {
    options
        .checking()
        .report()
        .ifPresent(
            file ->
                writing(
                    "the report",
                    () -> {
                      report.write(file);
                      return "";
                    }));
  }

  /// Writes something of what came out.
  @FunctionalInterface
  public interface Writing {
    /// Writes it, and says where.
    String run() throws IOException;
  }

  /// Writes this. That it can't be written is told at the end, beside the verdicts, which no full
  /// disk takes away.
  public void writing(String what, Writing writing) {
    try {
      var where = writing.run();
      if (!where.isEmpty()) out.println(where);
    } catch (IOException e) {
      unwritten.add(what + " could not be written: " + FileTrouble.words(e));
    }
  }

  private int malformed(List<Problem> errors) throws IOException {
    Telling.tell(out, problems.warnings(), "warning");
    Telling.tell(out, errors, "error"); // last, where they are seen
    report(Report.malformed(errors, problems.warnings()));
    unwritten.forEach(why -> out.println("\n" + why));
    var counted = errors.size() + (errors.size() == 1 ? " error" : " errors");
    out.println(counted + ": nothing was run, nothing was written");
    return Command.EXIT_MALFORMED;
  }

  /// Links were looked at, and these lead nowhere.
  public void links(int checked, List<Problem> leadNowhere) {
    linksChecked = checked;
    broken = List.copyOf(leadNowhere);
  }

  /// Shows all verdicts, failures, warnings and broken links, writes the report, and gives the exit
  /// code.
  public int verdicts(List<Snippet> all, Ledger ledger, List<Snippet> wanted) throws IOException {
    var evidence = ledger.here(wanted);
    for (var snippet : wanted) ProofWarnings.check(snippet, problems);
    evidence.forEach(e -> ProofWarnings.rare(find(all, e), e.checked(), problems));
    var warnings = Selection.about(problems.warnings(), wanted, options);
    new Table(options.color()).lines(evidence, ledger.machine().fenced()).forEach(out::println);
    Telling.tell(
        out,
        evidence.stream()
            .filter(e -> e.checked().verdict() instanceof Verdict.Fails)
            .map(e -> Failure.of(find(all, e), e.checked()))
            .toList(),
        "error");
    Telling.tell(out, broken, "error");
    Telling.tell(out, warnings, options.checking().strict() ? "error" : "warning");
    var advice = Selection.about(problems.advice(), wanted, options);
    Telling.tell(out, advice, "warning");
    var told = Stream.concat(warnings.stream(), advice.stream()).toList();
    report(new Report(ledger.machine(), List.of(), told, all, evidence, linksChecked, broken));
    unwritten.forEach(why -> out.println("\n" + why));
    boolean strictly = options.checking().strict() && !warnings.isEmpty();
    boolean undone = !broken.isEmpty() || !unwritten.isEmpty();
    return ledger.anyFails(wanted) || undone || strictly ? 1 : 0;
  }

  private static Snippet find(List<Snippet> all, Evidence evidence) {
    return all.stream()
        .filter(s -> s.name().equals(evidence.checked().name()))
        .findFirst()
        .orElseThrow();
  }

  /// Shows what a snippet did.
  ///
  /// @param tracing its run with the tracer in it, drawn in the place of its sample
  /// @param file    where that run is written for other tools
  public void show(Ledger ledger, List<Snippet> wanted, Tracing tracing, Optional<Path> file) {
    boolean plain = !options.color() && !onTerminal();
    tracing
        .run()
        .ifPresentOrElse(
            traced ->
                TimelineText.lines(traced.timeline(), traced.run(), options.color(), plain)
                    .forEach(out::println),
            () -> out.println(HiddenText.shown("not traced: " + tracing.whyNot())));
    for (var e : ledger.here(wanted))
      new RunText(options.color(), tracing.run().isEmpty())
          .lines(e.checked())
          .forEach(out::println);
    out.println();
    file.ifPresent(
        path -> writing("--trace " + path, () -> trace(path, wanted.getFirst(), tracing)));
  }

  private static String trace(Path file, Snippet snippet, Tracing tracing) throws IOException {
    var why = "%s was not traced: %s".formatted(snippet.name(), tracing.whyNot());
    var traced = tracing.run().orElseThrow(() -> new IOException(why));
    var events = TraceEvents.json(snippet.name(), traced.timeline());
    FileTrouble.naming(file, () -> Files.writeString(file, events));
    return "written: " + file;
  }

  private static boolean onTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  /// Shows all schedules of these snippets; explores those that don't ask for it themselves.
  public void showSchedules(Root root, Ledger ledger, List<Snippet> wanted) throws Exception {
    for (var snippet : wanted)
      explored(root, ledger, snippet)
          .ifPresent(all -> new SchedulesText(snippet, all).lines().forEach(out::println));
    out.println();
  }

  private Optional<Explored> explored(Root root, Ledger ledger, Snippet snippet) throws Exception {
    var seen =
        ledger.here(List.of(snippet)).stream()
            .map(e -> e.checked().explored())
            .filter(Objects::nonNull)
            .findFirst();
    if (seen.isPresent()) return seen;
    try (var progress = progress(1)) {
      var only = List.of(snippet.onlyExplored());
      var checked = Check.run(root, only, settings(), progress).getFirst();
      if (checked.explored() == null) out.println(HiddenText.shown(checked.verdict().reason()));
      return Optional.ofNullable(checked.explored());
    }
  }

  /// A snippet's output was taken over, or not.
  public void accepted(Accept.Accepted accepted) {
    out.println(HiddenText.shown(accepted.told()));
    refused |= !accepted.changed();
  }

  /// No snippet fails, so none is taken over.
  public void nothingToAccept() {
    out.println("nothing to take over: no snippet fails");
  }

  /// Was the output of any snippet not taken over?
  public boolean refusedAny() {
    return refused;
  }

  /// These files were begun.
  public void began(List<Path> files) {
    files.forEach(file -> out.println("written: " + file));
  }

  /// The notebook is served at this port, which may be another than was asked for.
  public void serving(int port, int asked) {
    if (asked != 0 && port != asked) out.println("port " + asked + " is taken");
    out.println("serving http://127.0.0.1:" + port + "/ (Ctrl-C ends it)");
  }

  /// Shows what is wrong whenever that changes, as a session goes on.
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
        Telling.tell(out, before, "error");
        if (before.isEmpty()) out.println("\nall is mended");
      }
    };
  }
}
