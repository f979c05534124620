package expect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import text.Columns;
import text.HiddenText;
import text.Template;

/// Expected and seen side by side, the first difference marked.
final class Compared {
  private static final int COLUMN_MAX = 44;
  private static final int ROWS_MAX = 24;

  private static final String NAMES_DIFFER =
      "the lines don't fit together: a name stands for different texts";

  private Compared() {}

  static String ordered(List<Template> templates, List<String> lines) {
    var reached = LineMatch.furthest(templates, lines);
    int t = reached[0], l = reached[1];
    var head =
        t == templates.size() && l == lines.size()
            ? NAMES_DIFFER
            : t == templates.size()
                ? "line " + (l + 1) + " of the output is one too many: got " + shown(lines.get(l))
                : l >= lines.size()
                    ? "the output ended, expected next: " + shown(templates.get(t).shown())
                    : "line "
                        + (l + 1)
                        + " of the output differs: expected "
                        + shown(templates.get(t).shown())
                        + ", got "
                        + shown(lines.get(l))
                        + Alike.told(templates.get(t), lines.get(l));
    return head
        + (isInOtherOrder(templates, lines)
            ? "\n  the same lines in another order: `// Unordered output:` takes any"
            : "")
        + "\n"
        + sideBySide(templates.stream().map(Template::shown).toList(), lines, t == l ? t : -1);
  }

  private static boolean isInOtherOrder(List<Template> templates, List<String> lines) {
    return templates.size() == lines.size()
        && templates.stream().allMatch(Template::isLiteral)
        && templates.stream()
            .map(Template::literalText)
            .sorted()
            .toList()
            .equals(lines.stream().sorted().toList());
  }

  static String unordered(List<Template> templates, List<String> lines) {
    var left = new ArrayList<>(lines);
    var missing = new ArrayList<Template>();
    for (var template : literalsFirst(templates)) {
      var found = left.stream().filter(template::fits).findFirst();
      if (found.isPresent()) left.remove(found.get());
      else missing.add(template);
    }
    boolean open = templates.stream().anyMatch(Template::anyLines);
    boolean namesDiffer = missing.isEmpty() && (open || left.isEmpty());
    var text =
        new StringBuilder(namesDiffer ? NAMES_DIFFER : "the lines differ, in whatever order");
    missing.stream()
        .limit(ROWS_MAX)
        .forEach(
            template ->
                text.append("\n  missing: ")
                    .append(clip(template.shown()))
                    .append(alike(template, left)));
    if (!open)
      left.stream()
          .limit(ROWS_MAX)
          .forEach(line -> text.append("\n  not expected: ").append(clip(line)));
    return text + "\n" + sideBySide(templates.stream().map(Template::shown).toList(), lines, -1);
  }

  private static String alike(Template missing, List<String> left) {
    return left.stream()
        .map(line -> Alike.told(missing, line))
        .filter(told -> !told.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<Template> literalsFirst(List<Template> templates) {
    return templates.stream()
        .filter(t -> !t.anyLines())
        .sorted(Comparator.comparing(t -> !t.isLiteral()))
        .toList();
  }

  private static String shown(String line) {
    return line.isEmpty() ? "an empty line" : clip(line);
  }

  private static String clip(String line) {
    return HiddenText.shown(
        line.length() <= 200
            ? line
            : line.substring(0, 200) + "… (" + line.length() + " characters)");
  }

  /// Two columns; an arrow marks row `mark` where it is one.
  static String sideBySide(List<String> expected, List<String> seen, int mark) {
    int rows = Math.max(expected.size(), seen.size()),
        from = Math.max(0, Math.min(mark - ROWS_MAX / 2, rows - ROWS_MAX));
    int width = expected.stream().mapToInt(String::length).max().orElse(0);
    int column = Math.max("expected".length(), Math.min(COLUMN_MAX, width));
    var text = new StringBuilder("    " + Columns.left("expected", column) + " | seen");
    for (int i = from; i < Math.min(rows, from + ROWS_MAX); i++)
      text.append("\n")
          .append(i == mark ? "  > " : "    ")
          .append(Columns.left(at(expected, i, column), column))
          .append(" | ")
          .append(at(seen, i, COLUMN_MAX));
    if (rows > from + ROWS_MAX)
      text.append("\n    … ")
          .append(rows - from - ROWS_MAX)
          .append(" more lines; the last: ")
          .append(
              Columns.left(
                  expected.isEmpty() ? "" : at(expected, expected.size() - 1, column), column))
          .append(" | ")
          .append(seen.isEmpty() ? "" : at(seen, seen.size() - 1, COLUMN_MAX));
    return text.toString();
  }

  private static String at(List<String> lines, int i, int max) {
    if (i >= lines.size()) return "";
    return Columns.clipped(HiddenText.shown(lines.get(i)), max);
  }
}
