package console;

import check.Checked;
import expect.ExpectationBlock.Output;
import expect.Fault;
import expect.Verdict.Fails;
import expect.Verdict.Holds;
import expect.Where;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import run.Ending;
import run.Run;
import snippet.Snippet;
import text.HiddenText;
import text.Template;

/// What to do about a program that fails, where what was seen of it tells that.
final class Remedy {
  private static final Pattern ASKS = Pattern.compile("\\bSystem\\.in\\b|\\breadln\\s*\\(");
  private static final Pattern OF_POOL = Pattern.compile("pool-\\d+-thread-\\d+");
  private static final Pattern ARGUMENTS =
      Pattern.compile("\\bmain\\s*\\(\\s*(?:final\\s+)?String\\b");

  private Remedy() {}

  /// A line each.
  static Stream<String> of(Snippet snippet, Checked checked) {
    var sample = checked.ran().sample();
    if (sample == null || sample.ending() instanceof Ending.Refused) return Stream.empty();
    boolean unexpected =
        !sample.ending().ordinary() && snippet.expected().flatMap(e -> e.ending()).isEmpty();
    if (unexpected && snippet.expected().flatMap(e -> e.table()).isEmpty())
      return Stream.concat(cause(snippet, sample).stream(), header(sample).stream());
    if (isOnErrorOutput(snippet, sample))
      return Stream.of(
          "that is on its standard error, which isn't judged: print it by `IO.println`");
    return isTaken(snippet, checked, sample)
        ? Stream.of("if what was seen is right: ./jbang build.java accept " + snippet.name())
        : Stream.empty();
  }

  /// Is the line that was missed one that it wrote to standard error?
  private static boolean isOnErrorOutput(Snippet snippet, Run sample) {
    var missed = snippet.expected().flatMap(e -> Fault.missedLine(e, sample));
    return missed.filter(Template::isLiteral).isPresent()
        && sample.error().lines().anyMatch(missed.get()::fits);
  }

  /// The header that expects such an ending.
  private static Optional<String> header(Run sample) {
    if (!sample.note().isEmpty()) return Optional.empty(); // the builder's doing
    return switch (sample.ending()) {
      case Ending.Threw(var type, _) ->
          Optional.of(
              "if it must: `// Throws: %s`".formatted(type.substring(type.lastIndexOf('.') + 1)));
      case Ending.Exited(int code) -> Optional.of("if it must: `// Exit: %d`".formatted(code));
      case Ending.Deadlocked _ -> Optional.of("if it must: `// Deadlocks:`");
      case Ending.StillRunning _ ->
          Optional.of("if it must: `// Never ends:`; if it only takes so long: `//LIMIT 30s`");
      case Ending.Died _, Ending.Completed _, Ending.Refused _ -> Optional.empty();
    };
  }

  /// What a run has not that this one looked for.
  private static Optional<String> cause(Snippet snippet, Run sample) {
    if (sample.ending() instanceof Ending.StillRunning)
      return Optional.of(
              "a pool that nobody closes keeps its threads: `try (var pool = …)` closes it, or"
                  + " `pool.shutdown()`")
          .filter(
              _ -> sample.threads().stream().anyMatch(t -> OF_POOL.matcher(t.name()).matches()));
    if (!(sample.ending() instanceof Ending.Threw(var type, var message))) return Optional.empty();
    return switch (type.substring(type.lastIndexOf('.') + 1)) {
      case "ArrayIndexOutOfBoundsException" ->
          Optional.of("a run is given no arguments")
              .filter(_ -> isIn(snippet, ARGUMENTS))
              .filter(_ -> message.orElse("").endsWith("for length 0"));
      case "NullPointerException", "NoSuchElementException", "EOFException" ->
          Optional.of("a run's standard input is at its end: nobody is there to be asked")
              .filter(_ -> isIn(snippet, ASKS));
      case "NoSuchFileException", "FileNotFoundException" ->
          Optional.of(
              "a run begins in an empty folder of its own: `//FILES name` puts a file of the"
                  + " notebook there");
      case "UnknownHostException", "ConnectException", "NoRouteToHostException" ->
          Optional.of(
              "a run that is fenced in has no network but its own: `//NEEDS machine=network` asks"
                  + " for the machine's");
      default -> Optional.empty();
    };
  }

  private static boolean isIn(Snippet snippet, Pattern pattern) {
    return pattern.matcher(String.join("\n", snippet.codeLines())).find();
  }

  /// May exact output that differs be the new truth, and would `accept` write it down?
  private static boolean isTaken(Snippet snippet, Checked checked, Run sample) {
    boolean exact = snippet.expected().flatMap(e -> e.block(Output.class)).isPresent();
    boolean ofItself =
        checked.proof().breaks().isEmpty()
            && checked.proof().fixes() == null
            && checked.explored() == null;
    boolean onlyWhere = checked.verdict() instanceof Fails(_, var only) && only;
    return exact
        && ofItself
        && !onlyWhere
        && !sample.cut()
        && canBeWritten(sample)
        && fitsWithIt(snippet, sample);
  }

  /// Is nothing else wrong, such as its ending?
  private static boolean fitsWithIt(Snippet snippet, Run sample) {
    var lines = sample.lines().stream().map(Template::literal).toList();
    var rest = snippet.expected().orElseThrow().withOutput(lines);
    return rest.judge(List.of(sample), Where.NONE).verdict() instanceof Holds;
  }

  private static boolean canBeWritten(Run sample) {
    return sample.lines().stream()
        .map(line -> line.replace("\u001b[", ""))
        .allMatch(line -> line.equals(HiddenText.shown(line)));
  }
}
