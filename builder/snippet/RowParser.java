package snippet;

import expect.ExpectationBlock;
import expect.ExpectationBlock.Outcomes.Unit;
import expect.Grade;
import expect.RowCover;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import run.MemoryModel;
import snippet.ExpectationParser.Line;
import text.Nearest;
import text.Place;
import text.Problems;
import text.Template;

/// Reads the rows of tables.
final class RowParser {
  /// `type` or `type: message`.
  static final Pattern THROWN =
      Pattern.compile(
          "([A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*+)*+)(?::(?: +(.*))?)?", Pattern.DOTALL);
  private static final Pattern ENDING =
      Pattern.compile(
          "(.*?),\\s*(?:Throws +(.+)|Exit +(\\d{1,3})|(Deadlocks)|(Never ends))", Pattern.DOTALL);
  private static final Pattern NEARLY_ENDING =
      Pattern.compile(
          "(?i).*,\\s*(throws?\\s+[\\w.$]*(exception|error)\\b.*|exits?:?\\s+-?\\d+|deadlock(s|ed)?|never"
              + " ?ends?)");

  private final Problems problems;

  RowParser(Problems problems) {
    this.problems = problems;
  }

  static ExpectationBlock.Throws thrown(Matcher thrown, Place place, Problems problems) {
    var message = Optional.ofNullable(thrown.group(2));
    return new ExpectationBlock.Throws(
        thrown.group(1),
        message.map(
            text ->
                TemplateParser.message(
                    text.strip(),
                    place.source().at(place.line(), place.column() + thrown.start(2)),
                    problems)));
  }

  ExpectationBlock table(Unit unit, int budget, List<Line> body, Place header) {
    var rows = new ArrayList<ExpectationBlock.Row>();
    var seen = new HashMap<String, Place>();
    for (var line : body) if (!line.text().isBlank()) row(line, rows, seen, unit);
    if (rows.isEmpty())
      problems.error(header, "a table without rows", "add rows `//   outcome | grade | why`");
    if (unit == Unit.UP_TO) upTo(rows, header);
    return new ExpectationBlock.Outcomes(unit, budget, rows);
  }

  private void row(Line line, List<ExpectationBlock.Row> rows, Map<String, Place> seen, Unit unit) {
    var cells = Cell.split(line, '|', 3);
    if (cells.size() < 2) {
      problems.error(
          line.place(), "a row has an outcome and a grade", "write `//   outcome | grade | why`");
      return;
    }
    if (!rows.isEmpty() && rows.getLast().any())
      problems.error(
          rows.getLast().place(),
          "`*` is any other outcome, so it must be the last row",
          "move it to the end of the table");
    var outcome = cells.getFirst();
    var earlier = seen.putIfAbsent(outcome.text(), line.place());
    if (earlier != null)
      problems.error(
          outcome.place(),
          "this row equals the one at line " + earlier.fileLine(),
          "remove one of them");
    var ending = ending(outcome, unit);
    var output = ending.isPresent() ? before(outcome) : outcome;
    boolean any = output.text().equals("*");
    var lines =
        any ? List.<Template>of() : TemplateParser.cell(output.text(), output.place(), problems);
    var why = why(cells);
    var grade = cells.get(1).text().split("\\s+");
    boolean weak = grade.length == 2 && grade[1].equals("weak");
    var row =
        new ExpectationBlock.Row(
            outcome.text(),
            lines,
            any,
            ending,
            grade(cells.get(1), grade, weak),
            weak,
            why,
            outcome.place());
    if (earlier == null) covered(row, rows);
    rows.add(row);
  }

  private void covered(ExpectationBlock.Row row, List<ExpectationBlock.Row> above) {
    above.stream()
        .filter(earlier -> !earlier.any() && RowCover.covers(earlier, row)) // `*` is last
        .findFirst()
        .ifPresent(
            earlier ->
                problems.error(
                    row.place(),
                    "this row can never count: the one at line %d, `%s`, takes all that it would"
                        .formatted(earlier.place().fileLine(), earlier.shown()),
                    "the first row that fits counts; move this one above it"));
  }

  private static String why(List<Cell> cells) {
    return cells.size() > 2 ? cells.get(2).text().replace("\\|", "|") : "";
  }

  private Grade grade(Cell cell, String[] words, boolean weak) {
    var grades = Arrays.stream(Grade.values()).map(Grade::word).toList();
    if (!grades.contains(words[0]) || words.length > (weak ? 2 : 1)) {
      var near = Nearest.suggest(words[0], grades);
      problems.error(
          cell.place(),
          "`" + cell.text() + "` is no grade",
          (near.isEmpty() || grades.contains(words[0]) ? "" : near + " ")
              + "Grades are acceptable, interesting, required, forbidden, and the two middle ones"
              + " with `weak`");
      return Grade.ACCEPTABLE;
    }
    var grade = Grade.valueOf(words[0].toUpperCase(Locale.ROOT));
    if (weak && grade != Grade.REQUIRED && grade != Grade.INTERESTING)
      problems.error(
          cell.place(),
          "only `required weak` and `interesting weak` have a meaning",
          "leave `weak` out");
    return grade;
  }

  private Optional<ExpectationBlock> ending(Cell outcome, Unit unit) {
    var match = ENDING.matcher(outcome.text());
    if (!match.matches()) {
      if (NEARLY_ENDING.matcher(outcome.text()).matches())
        problems.error(
            outcome.place(),
            "`" + outcome.text() + "` nearly states an ending",
            "endings are `, Throws type`, `, Exit 3`, `, Deadlocks` and `, Never ends`");
      return Optional.empty();
    }
    if (unit == Unit.LINE) {
      problems.error(
          outcome.place(),
          "an outcome of a line has no ending",
          "a run has; use `// Outcomes of N runs:`");
      return Optional.empty();
    }
    if (match.group(2) != null) return thrown(outcome.place(), match);
    if (match.group(3) != null)
      return Optional.of(new ExpectationBlock.Exit(Integer.parseInt(match.group(3))));
    return Optional.of(
        match.group(4) != null
            ? new ExpectationBlock.Deadlocks(List.of())
            : new ExpectationBlock.NeverEnds(Map.of()));
  }

  private Optional<ExpectationBlock> thrown(Place outcome, Matcher ending) {
    var thrown = THROWN.matcher(ending.group(2));
    if (thrown.matches()) {
      int column = outcome.column() + ending.start(2);
      return Optional.of(thrown(thrown, outcome.source().at(outcome.line(), column), problems));
    }
    problems.error(
        outcome,
        "`" + ending.group(2) + "` names no exception",
        "write `, Throws IllegalStateException`");
    return Optional.empty();
  }

  private static Cell before(Cell outcome) {
    var match = ENDING.matcher(outcome.text());
    return match.matches() ? new Cell(match.group(1).stripTrailing(), outcome.place()) : outcome;
  }

  private void upTo(List<ExpectationBlock.Row> rows, Place header) {
    boolean required = rows.stream().anyMatch(row -> row.grade() == Grade.REQUIRED);
    boolean open = rows.stream().anyMatch(ExpectationBlock.Row::any);
    if (!required)
      problems.error(
          header,
          "`up to` without a required row would stop at once",
          "grade a row `required`, or write `// Outcomes of N runs:`");
    if (!open)
      problems.error(
          header,
          "`up to` needs a `*` row that isn't forbidden",
          "runs stop early, so it can't say what never happens; add `//   * | acceptable`");
    rows.stream()
        .filter(row -> row.grade() == Grade.FORBIDDEN)
        .forEach(
            row ->
                problems.error(
                    row.place(),
                    "`up to` stops early, so no row can be forbidden",
                    "write `// Outcomes of N runs:`"));
  }

  ExpectationBlock schedules(MemoryModel model, List<Line> body, Place header) {
    var rows = new ArrayList<ExpectationBlock.ScheduleRow>();
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var cells = Cell.split(line, '|', 3);
      if (cells.size() < 2 || !cells.get(1).text().matches("\\d[\\d_,]{0,999}|some")) {
        problems.error(
            line.place(),
            "a row has an outcome and how many schedules reach it",
            "write `//   outcome | count | why`; `some` counts at least one");
        continue;
      }
      var outcome = cells.getFirst();
      var ending = ending(outcome, Unit.RUN);
      rows.add(
          new ExpectationBlock.ScheduleRow(
              outcome.text(),
              TemplateParser.cell(
                  ending.isPresent() ? before(outcome).text() : outcome.text(),
                  outcome.place(),
                  problems),
              ending,
              count(cells.get(1).text()),
              why(cells)));
    }
    if (rows.isEmpty())
      problems.error(header, "a table without rows", "add rows `//   outcome | count | why`");
    return new ExpectationBlock.Schedules(model, rows);
  }

  private static BigInteger count(String text) {
    return text.equals("some") ? null : new BigInteger(text.replaceAll("[_,]", ""));
  }
}
