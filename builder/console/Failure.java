package console;

import check.Checked;
import run.Ending;
import snippet.Snippet;
import text.Place;
import text.Problem;

/// How a failing snippet is told: at the line where it fails, with what was expected and seen.
public final class Failure {
  private Failure() {}

  /// As an error of the notebook's.
  public static Problem of(Snippet snippet, Checked checked) {
    return new Problem(
        place(snippet, checked),
        snippet.name() + " fails: " + checked.verdict().reason().lines().findFirst().orElse(""),
        checked.verdict().reason().lines().skip(1).reduce((a, b) -> a + "\n  " + b).orElse(""));
  }

  private static Place place(Snippet snippet, Checked checked) {
    if (checked.sample() != null && checked.sample().ending() instanceof Ending.Refused(var errors))
      return snippet.source().at(errors.getFirst().line(), errors.getFirst().column());
    return snippet
        .expected()
        .map(e -> e.place())
        .orElse(snippet.source().at(Math.max(1, snippet.code().first()), 1));
  }
}
