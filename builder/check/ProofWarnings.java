package check;

import expect.ExpectationBlock;
import expect.Grade;
import snippet.Snippet;
import text.Problems;

/// Warns of expectations that nothing has shown to bite, and of rows too rare to rely on.
public final class ProofWarnings {
  /// A required outcome seen in fewer runs than this share is too rare to rely on.
  private static final double RARE = 0.01;

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

  /// A required row that was seen hardly ever.
  public static void rare(Snippet snippet, Checked checked, Problems problems) {
    var table = snippet.expected().flatMap(e -> e.table());
    if (table.isEmpty() || table.get().unit() != ExpectationBlock.Outcomes.Unit.RUN) return;
    for (var row : table.get().rows())
      for (var counted : checked.ran().outcomes())
        if (row.grade() == Grade.REQUIRED
            && counted.outcome().equals(row.shown())
            && counted.count() > 0
            && counted.count() < RARE * checked.ran().runs())
          problems.warn(
              row.place(),
              "`"
                  + row.shown()
                  + "` is required, but was seen in "
                  + counted.count()
                  + " of "
                  + checked.ran().runs()
                  + " runs: too rare to rely on",
              "rebuild the program so that it shows in 1 % of the runs or more");
  }
}
