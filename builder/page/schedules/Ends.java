package page.schedules;

import expect.ReachableOutcome;
import java.util.List;
import page.html.BigCount;
import page.html.Html;
import run.Explored;
import snippet.Snippet;

/// How all schedules of a program end, by the rows of its expectation.
///
/// @param told does a row say why?
public record Ends(String caption, BigCount all, boolean told, List<Row> rows) {
  /// An outcome and the schedules that reach it.
  record Row(String prints, boolean nothing, BigCount schedules, String why) {}

  /// @param told are the reasons of its rows true of what was explored? They aren't of an edited
  /// one.
  public static Ends of(Snippet snippet, Explored explored, String caption, boolean told) {
    var rows =
        ReachableOutcome.of(snippet.expected(), explored).stream()
            .map(
                r ->
                    new Row(
                        Html.seen(r.shown()),
                        r.shown().isEmpty(),
                        BigCount.of(r.schedules()),
                        r.why()))
            .toList();
    return new Ends(
        caption,
        BigCount.of(explored.schedules()),
        told && rows.stream().anyMatch(row -> !row.why.isEmpty()),
        rows);
  }
}
