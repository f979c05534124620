package console;

import check.Checked;
import expect.ExpectationBlock.Output;
import expect.Verdict.Fails;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import run.Ending;
import snippet.Snippet;
import text.Place;
import text.Problem;

/// How a failing snippet is reported: at the line where it fails, with what was expected and seen.
public final class Failure {
  private Failure() {}

  /// Shows it as an error of the notebook.
  public static Problem of(Snippet snippet, Checked checked) {
    return new Problem(
        place(snippet, checked),
        snippet.name() + " fails: " + checked.verdict().reason().lines().findFirst().orElse(""),
        Stream.concat(checked.verdict().reason().lines().skip(1), remedy(snippet, checked))
            .collect(Collectors.joining("\n  ")));
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

  private static Place place(Snippet snippet, Checked checked) {
    if (checked.ran().sample() != null
        && checked.ran().sample().ending() instanceof Ending.Refused(var errors))
      return snippet.source().at(errors.getFirst().line(), errors.getFirst().column());
    return snippet
        .expected()
        .map(e -> e.place())
        .orElse(snippet.source().at(Math.max(1, snippet.code().first()), 1));
  }
}
