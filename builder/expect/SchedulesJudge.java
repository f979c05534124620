package expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import run.Explored;
import text.Columns;

/// `// Schedules:` exactly these outcomes are reachable, each in exactly so many schedules.
///
/// @param explored under the model of which it is stated
record SchedulesJudge(ExpectationBlock.Schedules stated, Explored explored) {
  private static final int ROWS_MAX = 24;

  /// Every difference with the smallest change that mends it, then all side by side.
  List<String> reasons() {
    var reasons = new ArrayList<String>();
    var reached = reached();
    for (int i = 0; i < reached.size(); i++) {
      var r = reached.get(i);
      var wanted = i < stated.rows().size() ? stated.rows().get(i).count() : null;
      if (!r.named()) reasons.add(unlisted(r));
      else if (r.outcomes().isEmpty() && (wanted == null || wanted.signum() != 0))
        reasons.add(
            "`" + r.shown() + "` is reached by no schedule" + under() + ": leave its row out");
      else if (wanted == null) continue;
      else if (r.schedules() == null)
        reasons.add(
            "`"
                + r.shown()
                + "` is reached by infinitely many schedules, as the program can go round for ever:"
                + " no number can be stated"
                + "\n  state which outcomes may be by `//EXPLORE` and a table of outcomes");
      else if (!r.schedules().equals(wanted))
        reasons.add(
            "`%s` is reached by %s, not by %s: write //   %s | %s%s"
                .formatted(
                    r.shown(),
                    ScheduleText.count(r.schedules(), explored.schedules()) + under(),
                    ScheduleText.number(wanted),
                    r.shown(),
                    r.schedules(),
                    r.why().isEmpty() ? "" : " | " + r.why()));
    }
    if (!reasons.isEmpty()) reasons.add(sideBySide(reached));
    return reasons;
  }

  /// Outcomes that no row names.
  List<String> unlisted() {
    return reached().stream().filter(r -> !r.named()).map(this::unlisted).toList();
  }

  private String under() {
    return ScheduleText.under(explored.memory());
  }

  private List<ReachableOutcome> reached() {
    return ReachableOutcome.of(
        Optional.of(new Expectation(null, List.of(stated), List.of())), explored);
  }

  private String unlisted(ReachableOutcome reached) {
    var outcome = reached.outcomes().getFirst();
    var add =
        reached.schedules() == null
            ? "the program can go round for ever, so no number can be stated"
            : "add a row: //   " + reached.shown() + " | " + reached.schedules() + " | why";
    return "`"
        + reached.shown()
        + "` is reached by "
        + ScheduleText.count(reached.schedules(), explored.schedules())
        + under()
        + ", and no row states it: "
        + add
        + ExploredJudge.shortest(outcome);
  }

  private String sideBySide(List<ReachableOutcome> reached) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("stated", "explored", "ends with"));
    for (int i = 0; i < Math.min(ROWS_MAX, reached.size()); i++) {
      var r = reached.get(i);
      boolean named = i < stated.rows().size();
      var wanted = named ? wanted(stated.rows().get(i)) : "-";
      var found = r.outcomes().isEmpty() ? "-" : ScheduleText.number(r.schedules());
      rows.add(List.of(wanted, found, r.shown().isEmpty() ? "nothing" : r.shown()));
    }
    int first = Columns.width(rows, 0), second = Columns.width(rows, 1);
    var text = new StringBuilder("schedules" + under() + ":");
    for (var row : rows)
      text.append("\n  ")
          .append(row == rows.getFirst() || same(row) ? "  " : "> ")
          .append(Columns.right(row.get(0), first))
          .append(" | ")
          .append(Columns.right(row.get(1), second))
          .append(" | ")
          .append(row.get(2));
    if (reached.size() > ROWS_MAX)
      text.append("\n    … ").append(reached.size() - ROWS_MAX).append(" more");
    return text.toString();
  }

  private static String wanted(ExpectationBlock.ScheduleRow row) {
    return row.count() == null ? "some" : ScheduleText.number(row.count());
  }

  private static boolean same(List<String> row) {
    if (row.get(0).equals("some")) return !row.get(1).equals("-");
    return row.get(0).equals(row.get(1)) || row.get(0).equals("0") && row.get(1).equals("-");
  }
}
