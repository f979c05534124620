package console;

import check.Checked;
import expect.ExpectationBlock.Output;
import expect.Verdict.Fails;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import run.Ending;
import run.Run;
import snippet.Snippet;
import text.HiddenText;

/// What to do about a program that fails, where what was seen of it tells that.
final class Remedy {
  private static final Pattern ASKS = Pattern.compile("\\bSystem\\.in\\b|\\breadln\\s*\\(");
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
    return isTaken(snippet, checked, sample)
        ? Stream.of("if what was seen is right: ./jbang build.java accept " + snippet.name())
        : Stream.empty();
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
      case Ending.StillRunning() ->
          Optional.of("if it must: `// Never ends:`; if it only takes so long: `//LIMIT 30s`");
      case Ending.Died _, Ending.Completed _, Ending.Refused _ -> Optional.empty();
    };
  }

  /// What a run has not that this one looked for.
  private static Optional<String> cause(Snippet snippet, Run sample) {
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
    return exact && ofItself && !onlyWhere && !sample.cut() && canBeWritten(sample);
  }

  private static boolean canBeWritten(Run sample) {
    return sample.lines().stream()
        .map(line -> line.replace("\u001b[", ""))
        .allMatch(line -> line.equals(HiddenText.shown(line)));
  }
}
