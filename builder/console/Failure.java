package console;

import check.Checked;
import expect.Fault;
import expect.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import snippet.ExpectationPlaces;
import snippet.Snippet;
import text.Place;
import text.Problem;

/// How a failing snippet is reported: at the place that a reason names, else at what its
/// expectation says and isn't so, with what was expected and seen.
public final class Failure {
  private static final Pattern PLACED = Pattern.compile("(\\S.*?):(\\d+):(\\d+): (.*)");

  private Failure() {}

  /// Shows it as an error of the notebook.
  public static Problem of(Snippet snippet, Checked checked) {
    var reason = checked.verdict().reason();
    var first = reason.lines().findFirst().orElse("");
    var placed = placed(snippet, first);
    return new Problem(
        placed
            .map(Placed::place)
            .or(() -> fault(snippet, checked))
            .orElseGet(() -> expectation(snippet)),
        snippet.name() + " fails: " + placed.map(Placed::words).orElse(first),
        Stream.concat(reason.lines().skip(1), Remedy.of(snippet, checked))
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

  /// Where the expectation says what isn't so.
  private static Optional<Place> fault(Snippet snippet, Checked checked) {
    var expected = snippet.expected();
    if (expected.isEmpty() || checked.ran().sample() == null) return Optional.empty();
    if (!(checked.verdict() instanceof Verdict.Fails fails)) return Optional.empty();
    return Fault.of(expected.get(), checked.ran().sample(), checked.ran().outcomes(), fails)
        .map(fault -> ExpectationPlaces.of(expected.get(), fault));
  }

  private static Place expectation(Snippet snippet) {
    return snippet
        .expected()
        .map(e -> e.place())
        .orElse(snippet.source().at(Math.max(1, snippet.code().first()), 1));
  }
}
