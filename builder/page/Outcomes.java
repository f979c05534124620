package page;

import evidence.Evidence;
import expect.Grade;
import expect.Judgement.Counted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A table of outcomes: what was printed, what it is worth and why, how often on which machine.
///
/// @param span of the foot, which tells of machines on which it doesn't apply
record Outcomes(
    String caption, List<Column> machines, List<Row> rows, List<Absent> absent, int span) {
  /// A machine's column.
  record Column(String cores, String more) {}

  /// A row; `other` where it stands for all that no row names.
  record Row(
      String prints, boolean other, boolean nothing, String grade, String why, List<Cell> cells) {}

  /// A count; the bar is hatched where the outcome is required.
  record Cell(String count, String percent, boolean solid, boolean hatched) {}

  /// A machine on which it doesn't apply.
  record Absent(String machine, String reason) {}

  private record Key(String outcome, Grade grade) {}

  /// The table of these records; empty where none counts outcomes.
  static Optional<Outcomes> of(List<Evidence> seen, String unit) {
    var counted = seen.stream().filter(e -> !e.checked().outcomes().isEmpty()).toList();
    if (counted.isEmpty()) return Optional.empty();
    var absent =
        seen.stream()
            .filter(e -> e.checked().verdict() instanceof expect.Verdict.NotApplicable)
            .map(e -> new Absent(cores(e), e.checked().verdict().reason()))
            .toList();
    boolean several = counted.size() > 1;
    var columns =
        counted.stream()
            .map(
                e ->
                    new Column(
                        cores(e), several ? e.machine().arch() + ", " + e.machine().name() : ""))
            .toList();
    var all = counted.stream().map(e -> e.checked().outcomes()).toList();
    return Optional.of(
        new Outcomes(
            caption(all.getFirst(), unit), columns, rows(all), absent, columns.size() + 2));
  }

  /// The table of one list of counts, such as a break's.
  static Optional<Outcomes> of(List<Counted> outcomes, String caption, String machine) {
    if (outcomes.isEmpty()) return Optional.empty();
    var seen = outcomes.stream().filter(c -> c.count() > 0).toList();
    return Optional.of(
        new Outcomes(
            Html.number(total(outcomes)) + caption,
            List.of(new Column(machine, "")),
            rows(List.of(seen)),
            List.of(),
            3));
  }

  private static String caption(List<Counted> outcomes, String unit) {
    return "What "
        + Html.count(total(outcomes), unit)
        + (unit.equals("line") ? " said" : " printed");
  }

  static String cores(Evidence evidence) {
    return Html.count(evidence.machine().cores(), "core");
  }

  static long total(List<Counted> outcomes) {
    return outcomes.stream().mapToLong(Counted::count).sum();
  }

  private static List<Row> rows(List<List<Counted>> machines) {
    var whys = new LinkedHashMap<Key, String>();
    for (var outcomes : machines)
      outcomes.forEach(c -> whys.putIfAbsent(new Key(c.outcome(), c.grade()), c.why()));
    var rows = new ArrayList<Row>();
    whys.forEach(
        (key, why) -> {
          var cells = machines.stream().map(outcomes -> cell(key, outcomes)).toList();
          rows.add(
              new Row(
                  Html.outcome(key.outcome),
                  key.outcome.equals("*"),
                  key.outcome.isEmpty(),
                  key.grade.word(),
                  why,
                  cells));
        });
    return rows;
  }

  private static Cell cell(Key key, List<Counted> outcomes) {
    long count =
        outcomes.stream()
            .filter(c -> c.outcome().equals(key.outcome) && c.grade() == key.grade)
            .mapToLong(Counted::count)
            .sum();
    long total = Math.max(1, total(outcomes));
    boolean required = key.grade == Grade.REQUIRED;
    return new Cell(
        Html.number(count), percent(count, total), count > 0 && !required, count > 0 && required);
  }

  /// One decimal; what was seen never reads 0.0, what was missed never 100.0.
  static String percent(long count, long total) {
    double percent = 100.0 * count / total;
    if (count > 0 && percent < 0.1) return "0.1";
    return String.format(Locale.ROOT, "%.1f", count < total ? Math.min(percent, 99.9) : percent);
  }
}
