package check;

import expect.Grade;
import expect.RequiredRow;
import expect.Verdict;
import snippet.Snippet;
import text.Problems;

/// Warns of expectations that nothing has shown to bite, and of rows too rare to rely on.
public final class ProofWarnings {
  private ProofWarnings() {}

  /// A `required`, `forbidden` or `where` needs a break or a twin to show that it can fail.
  public static void check(Snippet snippet, Problems problems) {
    if (snippet.expected().isEmpty()) return;
    var expected = snippet.expected().get();
    boolean graded =
        expected.table().stream()
            .flatMap(t -> t.rows().stream())
            .anyMatch(row -> row.grade() == Grade.REQUIRED || row.grade() == Grade.FORBIDDEN);
    boolean proven =
        !snippet.directives().breaks().isEmpty() || snippet.directives().fixes().isPresent();
    if ((graded || !expected.wheres().isEmpty()) && !proven)
      problems.warn(
          expected.place(),
          "nothing shows that this expectation of " + snippet.name() + " can fail",
          "add an edit that must make it fail, `//BREAK old => new`, or the broken twin, `//FIXES"
              + " Other`");
  }

  /// A required row that a check may well miss.
  public static void rare(Snippet snippet, Checked checked, Problems problems) {
    var table = snippet.expected().flatMap(e -> e.table());
    if (table.isEmpty() || !(checked.verdict() instanceof Verdict.Holds)) return;
    for (var required : RequiredRow.of(table.get(), checked.ran().outcomes()))
      if (required.rare())
        problems.warn(
            required.row().place(),
            required.words(),
            "ask for more runs, or rebuild the program so that it shows more often");
  }
}
