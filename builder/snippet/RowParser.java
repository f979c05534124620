package snippet;

import expect.Expectation;
import expect.Expectation.Outcomes.Unit;
import expect.Grade;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import snippet.ExpectationParser.Line;
import text.Nearest;
import text.Place;
import text.Problems;
import text.Template;

/// Reads the body lines of tables, chains, cycles, states and compile errors.
final class RowParser {
  /// `type` or `type: message`.
  static final Pattern THROWN = Pattern.compile("([A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*)(?::(?: +(.*))?)?", Pattern.DOTALL);
  private static final Pattern ENDING = Pattern.compile("(.*?),\\s*(?:Throws +(.+)|Exit +(\\d{1,3})|(Deadlocks)|(Never ends))", Pattern.DOTALL);
  private static final Pattern NEARLY_ENDING = Pattern.compile("(?i).*,\\s*(throws?\\s+[\\w.$]*(exception|error)\\b.*|exits?:?\\s+-?\\d+|deadlock(s|ed)?|never ?ends?)");
  private static final Pattern STATE = Pattern.compile("(.+?)\\s+(\\S+)");
  private static final Pattern RACE = Pattern.compile("(.+):\\s*(\\d+)\\s*,\\s*(\\d+)");
  private static final Pattern REFUSAL = Pattern.compile("(\\d{1,6}):\\s*(\\S.*)", Pattern.DOTALL);

  private final Problems problems;

  RowParser(Problems problems) {
    this.problems = problems;
  }

  /// A part of a line, blanks around it gone, and where it begins.
  private record Cell(String text, Place place) { }

  static Expectation.Throws thrown(Matcher thrown, Place place, Problems problems) {
    var message = Optional.ofNullable(thrown.group(2));
    return new Expectation.Throws(thrown.group(1), message.map(text ->
      TemplateParser.single(text.strip(), place.source().at(place.line(), place.column() + thrown.start(2)), problems)));
  }

  Expectation table(Unit unit, int budget, List<Line> body, Place header) {
    var rows = new ArrayList<Expectation.Row>();
    var seen = new HashMap<String, Place>();
    for (var line : body) if (!line.text().isBlank()) row(line, rows, seen, unit);
    if (rows.isEmpty()) problems.error(header, "a table without rows", "add rows `//   outcome | grade | why`");
    if (unit == Unit.UP_TO) upTo(rows, header);
    return new Expectation.Outcomes(unit, budget, rows);
  }

  private void row(Line line, List<Expectation.Row> rows, Map<String, Place> seen, Unit unit) {
    var cells = cells(line, 3);
    if (cells.size() < 2) {
      problems.error(line.place(), "a row has an outcome and a grade", "write `//   outcome | grade | why`");
      return;
    }
    if (!rows.isEmpty() && rows.getLast().any())
      problems.error(rows.getLast().place(), "`*` is any other outcome, so it must be the last row", "move it to the end of the table");
    var outcome = cells.getFirst();
    var earlier = seen.putIfAbsent(outcome.text(), line.place());
    if (earlier != null) problems.error(outcome.place(), "this row equals the one at line " + earlier.fileLine(), "remove one of them");
    var ending = ending(outcome, unit);
    var output = ending.isPresent() ? before(outcome) : outcome;
    boolean any = output.text().equals("*");
    var lines = any ? List.<Template>of() : TemplateParser.cell(output.text(), output.place(), problems);
    var why = why(cells);
    var grade = cells.get(1).text().split("\\s+");
    boolean weak = grade.length == 2 && grade[1].equals("weak");
    rows.add(new Expectation.Row(outcome.text(), lines, any, ending, grade(cells.get(1), grade, weak), weak, why, outcome.place()));
  }

  private static String why(List<Cell> cells) {
    return cells.size() > 2 ? cells.get(2).text().replace("\\|", "|") : "";
  }

  private Grade grade(Cell cell, String[] words, boolean weak) {
    var grades = Arrays.stream(Grade.values()).map(Grade::word).toList();
    if (!grades.contains(words[0]) || words.length > (weak ? 2 : 1)) {
      var near = Nearest.suggest(words[0], grades);
      problems.error(cell.place(), "`" + cell.text() + "` is no grade",
        (near.isEmpty() || grades.contains(words[0]) ? "" : near + " ") + "Grades are acceptable, interesting, required, forbidden, and the two middle ones with `weak`");
      return Grade.ACCEPTABLE;
    }
    var grade = Grade.valueOf(words[0].toUpperCase(Locale.ROOT));
    if (weak && grade != Grade.REQUIRED && grade != Grade.INTERESTING)
      problems.error(cell.place(), "only `required weak` and `interesting weak` have a meaning", "leave `weak` out");
    return grade;
  }

  private Optional<Expectation> ending(Cell outcome, Unit unit) {
    var match = ENDING.matcher(outcome.text());
    if (!match.matches()) {
      if (NEARLY_ENDING.matcher(outcome.text()).matches())
        problems.error(outcome.place(), "`" + outcome.text() + "` nearly states an ending", "endings are `, Throws type`, `, Exit 3`, `, Deadlocks` and `, Never ends`");
      return Optional.empty();
    }
    if (unit == Unit.LINE) {
      problems.error(outcome.place(), "an outcome of a line has no ending", "a run has; use `// Outcomes of N runs:`");
      return Optional.empty();
    }
    if (match.group(2) != null) {
      var thrown = THROWN.matcher(match.group(2));
      if (thrown.matches()) return Optional.of(thrown(thrown, outcome.place().source().at(outcome.place().line(), outcome.place().column() + match.start(2)), problems));
      problems.error(outcome.place(), "`" + match.group(2) + "` names no exception", "write `, Throws IllegalStateException`");
      return Optional.empty();
    }
    if (match.group(3) != null) return Optional.of(new Expectation.Exit(Integer.parseInt(match.group(3))));
    return Optional.of(match.group(4) != null ? new Expectation.Deadlocks(List.of()) : new Expectation.NeverEnds(Map.of()));
  }

  private static Cell before(Cell outcome) {
    var match = ENDING.matcher(outcome.text());
    return match.matches() ? new Cell(match.group(1).stripTrailing(), outcome.place()) : outcome;
  }

  private void upTo(List<Expectation.Row> rows, Place header) {
    boolean required = rows.stream().anyMatch(row -> row.grade() == Grade.REQUIRED);
    boolean open = rows.stream().anyMatch(Expectation.Row::any);
    if (!required) problems.error(header, "`up to` without a required row would stop at once", "grade a row `required`, or write `// Outcomes of N runs:`");
    if (!open) problems.error(header, "`up to` needs a `*` row that isn't forbidden", "runs stop early, so it can't say what never happens; add `//   * | acceptable`");
    rows.stream().filter(row -> row.grade() == Grade.FORBIDDEN).forEach(row ->
      problems.error(row.place(), "`up to` stops early, so no row can be forbidden", "write `// Outcomes of N runs:`"));
  }

  Expectation order(List<Line> body, Place header) {
    var chains = new ArrayList<List<Template>>();
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var cells = split(line, '<', Integer.MAX_VALUE);
      if (cells.size() < 2 || cells.stream().anyMatch(cell -> cell.text().isEmpty()))
        problems.error(line.place(), "a chain has two lines or more: `a < b`", "`\\<` is the character itself");
      chains.add(cells.stream().map(cell -> TemplateParser.single(cell.text(), cell.place(), problems)).toList());
    }
    if (chains.isEmpty()) problems.error(header, "an order without chains", "add `//   first < second`");
    return new Expectation.Order(chains);
  }

  Expectation schedules(List<Line> body, Place header) {
    var rows = new ArrayList<Expectation.ScheduleRow>();
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var cells = cells(line, 3);
      if (cells.size() < 2 || !cells.get(1).text().matches("\\d[\\d_,]*")) {
        problems.error(line.place(), "a row has an outcome and how many schedules reach it", "write `//   outcome | count | why`");
        continue;
      }
      var outcome = cells.getFirst();
      var ending = ending(outcome, Unit.RUN);
      rows.add(new Expectation.ScheduleRow(outcome.text(), TemplateParser.cell(ending.isPresent() ? before(outcome).text() : outcome.text(), outcome.place(), problems),
        ending, new BigInteger(cells.get(1).text().replaceAll("[_,]", "")), why(cells)));
    }
    if (rows.isEmpty()) problems.error(header, "a table without rows", "add rows `//   outcome | count | why`");
    return new Expectation.Schedules(rows);
  }

  Expectation races(List<Line> body) {
    var rows = new ArrayList<Expectation.RaceRow>();
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var match = RACE.matcher(line.text().strip());
      if (match.matches()) rows.add(new Expectation.RaceRow(match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))));
      else problems.error(line.place(), "a race is a field and two lines", "write `//   field: line, line`");
    }
    return new Expectation.Races(rows);
  }

  Expectation refusals(List<Line> body, Place header) {
    var errors = new ArrayList<Expectation.Refusal>();
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var match = REFUSAL.matcher(line.text().strip());
      if (match.matches()) errors.add(new Expectation.Refusal(Integer.parseInt(match.group(1)), match.group(2)));
      else problems.error(line.place(), "a compile error is a line and what javac says of it", "write `//   line: compiler.err.…` or `//   line: the full message`");
    }
    if (errors.isEmpty()) problems.error(header, "it says of no line what javac must refuse", "add `//   line: compiler.err.…`");
    return new Expectation.DoesNotCompile(errors);
  }

  Expectation cycle(List<Line> body, Place header) {
    var lines = body.stream().filter(line -> !line.text().isBlank()).toList();
    if (lines.size() != 1) {
      problems.error(lines.isEmpty() ? header : lines.get(1).place(), "a deadlock is one cycle of threads", "write one line `//   a -> b -> a`");
      return new Expectation.Deadlocks(List.of());
    }
    var names = Arrays.stream(lines.getFirst().text().split("->", -1)).map(String::strip).toList();
    var ring = names.subList(0, names.size() - 1);
    boolean closed = names.size() >= 2 && names.getFirst().equals(names.getLast());
    if (!closed || ring.stream().anyMatch(String::isEmpty) || ring.stream().distinct().count() < ring.size())
      problems.error(lines.getFirst().place(), "this is no cycle", "name each thread once and the first again at the end: `//   a -> b -> a`");
    return new Expectation.Deadlocks(closed ? ring : names);
  }

  Expectation states(List<Line> body) {
    var states = new LinkedHashMap<String, Thread.State>();
    var known = Arrays.stream(Thread.State.values()).map(Thread.State::name).toList();
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var match = STATE.matcher(line.text().strip());
      if (match.matches() && known.contains(match.group(2))) {
        if (states.putIfAbsent(match.group(1), Thread.State.valueOf(match.group(2))) != null)
          problems.error(line.place(), "`" + match.group(1) + "` is named twice", "a thread has one state");
      } else {
        var word = match.matches() ? match.group(2) : line.text().strip();
        int at = line.text().indexOf(line.text().strip()) + (match.matches() ? match.start(2) : 0);
        problems.error(line.place().source().at(line.place().line(), line.place().column() + at),
          "`" + word + "` is no state of a thread", (Nearest.suggest(word, known) + " Write `//   thread STATE`, one of " + String.join(", ", known)).strip());
      }
    }
    return new Expectation.NeverEnds(states);
  }

  private List<Cell> cells(Line line, int most) {
    return split(line, '|', most);
  }

  /// Splits at a character that no backslash precedes, into so many cells at most.
  private static List<Cell> split(Line line, char at, int most) {
    var cells = new ArrayList<Cell>();
    var text = line.text();
    int start = 0;
    for (int i = 0; i < text.length() && cells.size() < most - 1; i++) {
      if (text.charAt(i) == '\\') i++;
      else if (text.charAt(i) == at) {
        cells.add(cell(line, start, i));
        start = i + 1;
      }
    }
    cells.add(cell(line, start, text.length()));
    return cells;
  }

  private static Cell cell(Line line, int from, int to) {
    var part = line.text().substring(from, to);
    int blanks = part.isBlank() ? 0 : part.length() - part.stripLeading().length();
    return new Cell(part.strip(), line.place().source().at(line.place().line(), line.place().column() + from + blanks));
  }
}
