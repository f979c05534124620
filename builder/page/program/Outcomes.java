package page.program;

import evidence.Evidence;
import expect.Expectation;
import expect.ExpectationBlock;
import expect.Grade;
import expect.Judgement.Counted;
import expect.ReachableOutcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import page.html.BigCount;
import page.html.Html;
import run.Explored;
import snippet.Snippet;

/// A table of outcomes: what was printed, what it is worth and why, how often on which machine.
///
/// @param scale of the bars, in words where it is not an even one
/// @param span  of the foot, which names that and the machines on which it doesn't apply
/// @param all   how many schedules there are, where it was explored
public record Outcomes(
    String caption,
    List<Column> machines,
    List<Row> rows,
    String scale,
    List<Absent> absent,
    boolean foot,
    int span,
    Optional<BigCount> all) {
  /// A machine's column; which one, and how much it ran, only where there are several.
  record Column(String cores, String more, String runs) {}

  /// A row.
  ///
  /// @param outcome as it is written in the program
  /// @param weak    is it said that no schedule explains it?
  record Row(
      String outcome,
      String grade,
      boolean weak,
      String why,
      List<Cell> cells,
      Optional<BigCount> schedules) {
    /// The outcome as a reader sees it.
    String prints() {
      return Html.outcome(outcome);
    }

    /// Does it stand for all that no row names?
    boolean other() {
      return outcome.equals("*");
    }

    boolean nothing() {
      return outcome.isEmpty();
    }
  }

  /// The same with how many schedules reach each row, where the program was explored whole.
  Outcomes with(Snippet snippet, Optional<Explored> explored) {
    if (explored.isEmpty() || Card.unit(snippet).equals("line")) return this;
    var weak =
        snippet.expected().flatMap(Expectation::table).stream()
            .flatMap(table -> table.rows().stream())
            .filter(ExpectationBlock.Row::weak)
            .map(ExpectationBlock.Row::shown)
            .collect(Collectors.toSet());
    return with(explored.get(), ReachableOutcome.of(snippet.expected(), explored.get()), weak);
  }

  private Outcomes with(Explored explored, List<ReachableOutcome> reached, Set<String> weak) {
    var counted =
        rows.stream()
            .map(
                row ->
                    new Row(
                        row.outcome,
                        row.grade,
                        weak.contains(row.outcome),
                        row.why,
                        row.cells,
                        Optional.of(BigCount.of(schedules(row, reached)))))
            .toList();
    var all = Optional.of(BigCount.of(explored.schedules()));
    return new Outcomes(caption, machines, counted, scale, absent, foot, span + 1, all);
  }

  private static BigInteger schedules(Row row, List<ReachableOutcome> reached) {
    var found = reached.stream().filter(r -> r.shown().equals(row.outcome)).findFirst();
    return found.isPresent() ? found.get().schedules() : BigInteger.ZERO;
  }

  /// A count; the bar is hatched where the outcome is required.
  ///
  /// @param decades marks of a logarithmic scale
  record Cell(
      String count,
      String percent,
      String length,
      boolean solid,
      boolean hatched,
      List<String> decades) {}

  /// A machine on which it doesn't apply.
  record Absent(String machine, String reason) {}

  private record Key(String outcome, Grade grade) {}

  /// The table of these records; empty where none counts outcomes.
  static Optional<Outcomes> of(List<Evidence> seen, String unit) {
    var counted = seen.stream().filter(e -> !e.checked().ran().outcomes().isEmpty()).toList();
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
                        cores(e),
                        several || !e.machine().isHere()
                            ? e.machine().arch() + ", " + e.machine().name()
                            : "",
                        several ? Html.count(total(e.checked().ran().outcomes()), unit) : ""))
            .toList();
    var all = counted.stream().map(e -> e.checked().ran().outcomes()).toList();
    var caption = several ? "How often each was " + said(unit) : caption(all.getFirst(), unit);
    return Optional.of(of(caption, columns, all, absent));
  }

  /// The table of one list of counts, such as a break's.
  static Optional<Outcomes> of(List<Counted> outcomes, String caption, String machine) {
    if (outcomes.isEmpty()) return Optional.empty();
    var seen = outcomes.stream().filter(c -> c.count() > 0).toList();
    var title = Html.number(total(outcomes)) + caption;
    return Optional.of(of(title, List.of(new Column(machine, "", "")), List.of(seen), List.of()));
  }

  private static Outcomes of(
      String caption, List<Column> columns, List<List<Counted>> counts, List<Absent> absent) {
    var scale = Scale.of(counts.stream().flatMap(List::stream).mapToLong(Counted::count));
    return new Outcomes(
        caption,
        columns,
        rows(counts, scale),
        scale.words(),
        absent,
        scale.logarithmic() || !absent.isEmpty(),
        columns.size() + 2,
        Optional.empty());
  }

  private static String caption(List<Counted> outcomes, String unit) {
    return "What " + Html.count(total(outcomes), unit) + " " + said(unit);
  }

  private static String said(String unit) {
    return unit.equals("line") ? "said" : "printed";
  }

  public static String cores(Evidence evidence) {
    return Html.count(evidence.machine().cores(), "core");
  }

  static long total(List<Counted> outcomes) {
    return outcomes.stream().mapToLong(Counted::count).sum();
  }

  private static List<Row> rows(List<List<Counted>> machines, Scale scale) {
    var whys = new LinkedHashMap<Key, String>();
    for (var outcomes : machines)
      outcomes.forEach(c -> whys.putIfAbsent(new Key(c.outcome(), c.grade()), c.why()));
    var rows = new ArrayList<Row>();
    whys.forEach(
        (key, why) -> {
          var cells = machines.stream().map(outcomes -> cell(key, outcomes, scale)).toList();
          rows.add(new Row(key.outcome, key.grade.word(), false, why, cells, Optional.empty()));
        });
    return rows;
  }

  private static Cell cell(Key key, List<Counted> outcomes, Scale scale) {
    long count =
        outcomes.stream()
            .filter(c -> c.outcome().equals(key.outcome) && c.grade() == key.grade)
            .mapToLong(Counted::count)
            .sum();
    long total = Math.max(1, total(outcomes));
    boolean required = key.grade == Grade.REQUIRED;
    return new Cell(
        Html.number(count),
        percent(count, total),
        scale.length(count, total),
        count > 0 && !required,
        count > 0 && required,
        scale.decades(total));
  }

  /// One decimal; what was seen never reads 0.0, what was missed never 100.0.
  public static String percent(long count, long total) {
    double percent = 100.0 * count / total;
    if (count > 0 && percent < 0.1) return "0.1";
    return String.format(Locale.ROOT, "%.1f", count < total ? Math.min(percent, 99.9) : percent);
  }
}
