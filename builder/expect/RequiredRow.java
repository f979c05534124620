package expect;

import expect.ExpectationBlock.Outcomes;
import expect.ExpectationBlock.Outcomes.Unit;
import expect.ExpectationBlock.Row;
import expect.Judgement.Counted;
import java.util.ArrayList;
import java.util.List;

/// A required row that was seen, and how surely the next check will see it.
///
/// @param seen    in how many of the runs
/// @param missed  the share of checks in which it is expected to be missed
/// @param clearly is it clear that this is more than {@link Chance#MISSED_MAX}?
public record RequiredRow(Row row, long seen, long runs, double missed, boolean clearly) {
  /// All such rows of a table; none of lines, as one run's lines are no independent draws.
  ///
  /// @param outcomes of judging it, its rows first
  public static List<RequiredRow> of(Outcomes table, List<Counted> outcomes) {
    var all = new ArrayList<RequiredRow>();
    if (table.unit() == Unit.LINE) return all;
    long runs = outcomes.stream().mapToLong(Counted::count).sum();
    for (int r = 0; r < Math.min(table.rows().size(), outcomes.size()); r++) {
      var row = table.rows().get(r);
      long seen = outcomes.get(r).count();
      if (row.grade() == Grade.REQUIRED && seen > 0) all.add(of(table, row, seen, runs));
    }
    return all;
  }

  /// `Up to` stops when it has seen all: of its last run it is known beforehand what it shows.
  private static RequiredRow of(Outcomes table, Row row, long seen, long runs) {
    int last = table.unit() == Unit.UP_TO ? 1 : 0;
    return new RequiredRow(
        row,
        seen,
        runs,
        Chance.missed(seen, runs, table.budget()),
        Chance.clearlyMissed(seen - last, runs - last, table.budget()));
  }

  /// Is it expected to be missed more often than in {@link Chance#MISSED_MAX} of the checks?
  public boolean rare() {
    return missed > Chance.MISSED_MAX;
  }

  /// The row's record in words.
  public String words() {
    return "`%s` is required, and was seen in %,d of %,d runs: about %s checks would miss it"
        .formatted(row.shown(), seen, runs, Chance.words(missed));
  }
}
