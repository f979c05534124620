package console;

import check.Checked;
import expect.ExpectationBlock.Output;
import expect.Verdict.Fails;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import run.Ending;
import snippet.Snippet;
import text.Place;
import text.Problem;

/// How a failing snippet is reported: at the place that a reason names, else at its expectation,
/// with what was expected and seen.
public final class Failure {
  private static final Pattern PLACED = Pattern.compile("(\\S.*?):(\\d+):(\\d+): (.*)");

  private Failure() {}

  /// Shows it as an error of the notebook.
  public static Problem of(Snippet snippet, Checked checked) {
    var reason = checked.verdict().reason();
    var first = reason.lines().findFirst().orElse("");
    var placed = placed(snippet, first);
    return new Problem(
        placed.map(Placed::place).orElseGet(() -> expectation(snippet)),
        snippet.name() + " fails: " + placed.map(Placed::words).orElse(first),
        Stream.concat(reason.lines().skip(1), remedy(snippet, checked))
            .collect(Collectors.joining("\n  ")));
  }

  /// A reason without the place it begins with.
  private record Placed(Place place, String words) {}

  /// Where a reason says that it is: reasons are kept as texts.
  private static Optional<Placed> placed(Snippet snippet, String reason) {
    var match = PLACED.matcher(reason);
    if (!match.matches()) return Optional.empty();
    int line = Integer.parseInt(match.group(2)), column = Integer.parseInt(match.group(3));
    return Stream.concat(Stream.of(snippet.source()), snippet.sources().stream())
        .filter(source -> source.path().equals(match.group(1)))
        .findFirst()
        .map(source -> new Placed(source.atFile(line, column), match.group(4)));
  }

  /// Exact output that differs may be the new truth: then one command writes it down.
  private static Stream<String> remedy(Snippet snippet, Checked checked) {
    boolean exact = snippet.expected().flatMap(e -> e.block(Output.class)).isPresent();
    boolean ran =
        checked.ran().sample() != null
            && !(checked.ran().sample().ending() instanceof Ending.Refused);
    boolean ofItself =
        checked.proof().breaks().isEmpty()
            && checked.proof().fixes() == null
            && checked.explored() == null;
    boolean onlyWhere = checked.verdict() instanceof Fails(_, var only) && only;
    return exact && ran && ofItself && !onlyWhere
        ? Stream.of("if what was seen is right: ./jbang build.java accept " + snippet.name())
        : Stream.empty();
  }

  private static Place expectation(Snippet snippet) {
    return snippet
        .expected()
        .map(e -> e.place())
        .orElse(snippet.source().at(Math.max(1, snippet.code().first()), 1));
  }
}
