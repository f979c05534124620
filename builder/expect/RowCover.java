package expect;

import expect.ExpectationBlock.Row;
import expect.ExpectationBlock.Throws;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import text.Template;
import text.Template.Hole;
import text.Template.Kind;
import text.Template.Literal;

/// Finds rows that can never count, since an earlier one takes all that they would: what they say
/// of an outcome nobody has looked at.
///
/// A row is tried with texts in the place of its holes that no other row's letters have, so an
/// earlier row that fits them has holes there itself.
public final class RowCover {
  /// The first of Unicode's private letters.
  private static final char PRIVATE = '\uE000';

  private RowCover() {}

  /// Does the earlier row take every outcome that the later one would? False where that isn't
  /// certain.
  public static boolean covers(Row earlier, Row later) {
    return endsAlike(earlier.ending(), later.ending())
        && (earlier.any() || samples(later).stream().allMatch(lines -> fits(earlier, lines)));
  }

  private static boolean endsAlike(
      Optional<ExpectationBlock> earlier, Optional<ExpectationBlock> later) {
    if (earlier.isPresent()
        && later.isPresent()
        && earlier.get() instanceof Throws(var type, var message)
        && later.get() instanceof Throws(var other, _)
        && message.isEmpty()) return type.equals(other);
    return earlier.map(ending -> shown(ending)).equals(later.map(ending -> shown(ending)));
  }

  private static String shown(ExpectationBlock ending) {
    return ending instanceof Throws(var type, var message)
        ? type + ": " + message.map(Template::shown)
        : ending.toString();
  }

  private static boolean fits(Row row, List<String> lines) {
    try {
      return LineMatch.ordered(row.lines(), lines, _ -> true);
    } catch (Template.TooAmbiguous e) {
      return false;
    }
  }

  /// Outcomes that stand for all of the row: each with other numbers, and with other lines for
  /// `...`.
  private static List<List<String>> samples(Row row) {
    var all = new ArrayList<List<String>>();
    for (int number : new int[] {70007, -80108})
      for (int more = 0; more < 3; more++) all.add(sample(row, number, more));
    return all;
  }

  private static List<String> sample(Row row, int number, int more) {
    var lines = new ArrayList<String>();
    char next = PRIVATE;
    for (var template : row.any() ? List.of(new Template("...", List.of(), true)) : row.lines()) {
      for (int i = 0; template.anyLines() && i < more; i++) lines.add(String.valueOf(next++));
      if (template.anyLines()) continue;
      var line = new StringBuilder();
      for (var piece : template.pieces())
        switch (piece) {
          case Literal(var text) -> line.append(text);
          case Hole(_, var kind) when kind == Kind.TEXT -> line.append(next++);
          case Hole(_, var kind) -> line.append(number++).append(kind == Kind.INT ? "" : ".25");
        }
      lines.add(line.toString());
    }
    return lines;
  }
}
