package expect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import run.Explored;
import text.Columns;

/// `// Races:` exactly these pairs of accesses race.
record RacesJudge(ExpectationBlock.Races stated, Explored explored, IntFunction<String> source) {
  /// Every difference with the smallest change that mends it, then all side by side.
  List<String> reasons() {
    var wanted = wanted();
    var found = found();
    var reasons = new ArrayList<String>();
    for (var race : found.stream().filter(r -> !wanted.contains(r)).toList())
      reasons.add(
          (wanted.isEmpty() ? "no race is stated, yet `" : "a race is not stated: `")
              + race
              + "`: add a row: //   "
              + race
              + quoted(race));
    for (var race : wanted.stream().filter(r -> !found.contains(r)).toList())
      reasons.add("`" + race + "` is no race: leave its row out" + quoted(race));
    if (!reasons.isEmpty()) reasons.add(sideBySide(wanted, found));
    return reasons;
  }

  /// Races in fields in which none is stated; where lines are may differ from twin to twin.
  List<String> otherFields() {
    var fields =
        stated.rows().stream().map(ExpectationBlock.RaceRow::field).collect(Collectors.toSet());
    return explored.races().stream()
        .filter(race -> !fields.contains(race.field()))
        .map(race -> "a race is not stated: `" + shown(race) + "`")
        .distinct()
        .toList();
  }

  private Set<String> wanted() {
    var rows = new LinkedHashSet<String>();
    for (var row : stated.rows())
      rows.add(
          row.field()
              + ": "
              + Math.min(row.first(), row.second())
              + ", "
              + Math.max(row.first(), row.second()));
    return rows;
  }

  private Set<String> found() {
    return explored.races().stream()
        .map(RacesJudge::shown)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static String shown(Explored.Race race) {
    return race.field() + ": " + race.first() + ", " + race.second();
  }

  /// The two lines of the program.
  private String quoted(String race) {
    var text = new StringBuilder();
    var lines =
        new LinkedHashSet<>(List.of(race.substring(race.lastIndexOf(": ") + 2).split(", ")));
    for (var line : lines) {
      var code = source.apply(Integer.parseInt(line)).strip();
      if (!code.isEmpty()) text.append("\n    %4s: %s".formatted(line, code));
    }
    return text.toString();
  }

  private static String sideBySide(Set<String> wanted, Set<String> found) {
    var all = new TreeSet<>(wanted);
    all.addAll(found);
    int width =
        Math.max("stated".length(), wanted.stream().mapToInt(String::length).max().orElse(0));
    var text = new StringBuilder("races:\n    " + Columns.left("stated", width) + " | explored");
    for (var race : all) {
      boolean both = wanted.contains(race) && found.contains(race);
      text.append(both ? "\n    " : "\n  > ")
          .append(Columns.left(wanted.contains(race) ? race : "-", width))
          .append(" | ")
          .append(found.contains(race) ? race : "-");
    }
    return text.toString();
  }
}
