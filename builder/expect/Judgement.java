package expect;

import java.util.List;
import java.util.Map;

/// What judging the runs of a snippet gave.
///
/// @param outcomes of a table: every row in order, then what no row names; empty without a table
/// @param values   the texts each name captured, a run after the other
public record Judgement(Verdict verdict, List<Counted> outcomes, Map<String, List<String>> values) {
  /// How often an outcome was seen.
  ///
  /// @param outcome a row's cell as written, or the output itself where no row names it
  /// @param why     the row's reason, or empty
  public record Counted(String outcome, Grade grade, long count, String why) {}
}
