package snippet;

import expect.ExpectationBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import snippet.ExpectationParser.Line;
import text.Nearest;
import text.Place;
import text.Problems;
import text.Template;

/// Reads the body lines of blocks that are no tables: chains, cycles, states, compile errors and
/// races.
final class BodyParser {
  private static final Pattern STATE = Pattern.compile("(.+?)\\s+(\\S+)");
  private static final Pattern RACE = Pattern.compile("(.+):\\s*(\\d{1,6})\\s*,\\s*(\\d{1,6})");
  private static final Pattern REFUSAL = Pattern.compile("(\\d{1,6}):\\s*(\\S.*)", Pattern.DOTALL);

  /// Each is looked for in all lines of each run.
  private static final int ORDERED_MAX = 100;

  private final Problems problems;

  BodyParser(Problems problems) {
    this.problems = problems;
  }

  ExpectationBlock order(List<Line> body, Place header) {
    var chains = new ArrayList<List<Template>>();
    int named = 0;
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var cells = Cell.split(line, '<', Integer.MAX_VALUE);
      named += cells.size();
      if (named > ORDERED_MAX) {
        problems.error(
            line.place(),
            "orders of more than " + ORDERED_MAX + " lines",
            "keep those that show the most");
        break;
      }
      if (cells.size() < 2 || cells.stream().anyMatch(cell -> cell.text().isEmpty()))
        problems.error(
            line.place(),
            "a chain has two lines or more: `a < b`",
            "`\\<` is the character itself");
      chains.add(
          cells.stream()
              .map(cell -> TemplateParser.single(cell.text(), cell.place(), problems))
              .toList());
    }
    if (chains.isEmpty())
      problems.error(header, "an order without chains", "add `//   first < second`");
    return new ExpectationBlock.Order(chains);
  }

  ExpectationBlock races(List<Line> body) {
    var rows = new ArrayList<ExpectationBlock.RaceRow>();
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var match = RACE.matcher(line.text().strip());
      if (match.matches())
        rows.add(
            new ExpectationBlock.RaceRow(
                match.group(1),
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3))));
      else
        problems.error(
            line.place(), "a race is a field and two lines", "write `//   field: line, line`");
    }
    return new ExpectationBlock.Races(rows);
  }

  ExpectationBlock refusals(List<Line> body, Place header) {
    var errors = new ArrayList<ExpectationBlock.Refusal>();
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var match = REFUSAL.matcher(line.text().strip());
      if (match.matches())
        errors.add(new ExpectationBlock.Refusal(Integer.parseInt(match.group(1)), match.group(2)));
      else
        problems.error(
            line.place(),
            "a compile error is a line and what javac says of it",
            "write `//   line: compiler.err.…` or `//   line: the full message`");
    }
    if (errors.isEmpty())
      problems.error(
          header, "it says of no line what javac must refuse", "add `//   line: compiler.err.…`");
    return new ExpectationBlock.DoesNotCompile(errors);
  }

  ExpectationBlock cycles(List<Line> body, Place header) {
    var cycles = new ArrayList<List<String>>();
    for (var line : body) if (!line.text().isBlank()) cycles.add(cycle(line));
    if (cycles.isEmpty())
      problems.error(
          header,
          "a deadlock is a ring of threads, and there is none",
          "write a line `//   a -> b -> a` for each ring");
    return new ExpectationBlock.Deadlocks(cycles);
  }

  private List<String> cycle(Line line) {
    var names = Arrays.stream(line.text().split("->", -1)).map(String::strip).toList();
    var ring = names.subList(0, names.size() - 1);
    boolean closed = names.size() >= 2 && names.getFirst().equals(names.getLast());
    if (!closed
        || ring.stream().anyMatch(String::isEmpty)
        || ring.stream().distinct().count() < ring.size())
      problems.error(
          line.place(),
          "this is no cycle",
          "name each thread once and the first again at the end: `//   a -> b -> a`");
    return closed ? ring : names;
  }

  ExpectationBlock states(List<Line> body) {
    var states = new LinkedHashMap<String, Thread.State>();
    var known = Arrays.stream(Thread.State.values()).map(Thread.State::name).toList();
    for (var line : body) {
      if (line.text().isBlank()) continue;
      var match = STATE.matcher(line.text().strip());
      if (match.matches() && known.contains(match.group(2))) {
        if (states.putIfAbsent(match.group(1), Thread.State.valueOf(match.group(2))) != null)
          problems.error(
              line.place(), "`" + match.group(1) + "` is named twice", "a thread has one state");
      } else {
        var word = match.matches() ? match.group(2) : line.text().strip();
        int at = line.text().indexOf(line.text().strip()) + (match.matches() ? match.start(2) : 0);
        problems.error(
            line.place().source().at(line.place().line(), line.place().column() + at),
            "`" + word + "` is no state of a thread",
            (Nearest.suggest(word, known)
                    + " Write `//   thread STATE`, one of "
                    + String.join(", ", known))
                .strip());
      }
    }
    return new ExpectationBlock.NeverEnds(states);
  }
}
