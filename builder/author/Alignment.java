package author;

import java.util.ArrayList;
import java.util.List;
import text.Template;

/// Brings expected lines up to what was seen: a template that still fits its line stays as it is
/// written, all else is replaced. The fewest lines change (edit distance: Wagner and Fischer 1974).
final class Alignment {
  private final List<Template> templates;
  private final List<String> lines;
  /// The fewest changes for the first `t` templates and the first `l` lines.
  private final int[][] cost;

  private Alignment(List<Template> templates, List<String> lines) {
    this.templates = templates;
    this.lines = lines;
    cost = new int[templates.size() + 1][lines.size() + 1];
    for (int t = 0; t <= templates.size(); t++)
      for (int l = 0; l <= lines.size(); l++) cost[t][l] = t == 0 && l == 0 ? 0 : least(t, l);
  }

  /// The lines of the new block, as they are written.
  static List<String> updated(List<Template> templates, List<String> lines) {
    return new Alignment(templates, lines).block();
  }

  private int least(int t, int l) {
    int least = Integer.MAX_VALUE;
    if (t > 0) least = cost[t - 1][l] + (templates.get(t - 1).anyLines() ? 0 : 1);
    if (l > 0)
      least = Math.min(least, cost[t][l - 1] + (t > 0 && templates.get(t - 1).anyLines() ? 0 : 1));
    if (t > 0 && l > 0 && fits(t, l)) least = Math.min(least, cost[t - 1][l - 1]);
    return least;
  }

  private boolean fits(int t, int l) {
    return !templates.get(t - 1).anyLines() && templates.get(t - 1).fits(lines.get(l - 1));
  }

  private List<String> block() {
    var block = new ArrayList<String>();
    int t = templates.size(), l = lines.size();
    while (t > 0 || l > 0) {
      if (t > 0 && l > 0 && fits(t, l) && cost[t][l] == cost[t - 1][l - 1]) {
        block.addFirst(templates.get(t - 1).shown());
        t--;
        l--;
      } else if (l > 0
          && t > 0
          && templates.get(t - 1).anyLines()
          && cost[t][l] == cost[t][l - 1]) {
        l--;
      } else if (t > 0
          && cost[t][l] == cost[t - 1][l] + (templates.get(t - 1).anyLines() ? 0 : 1)) {
        if (templates.get(t - 1).anyLines()) block.addFirst("...");
        t--;
      } else {
        block.addFirst(escaped(lines.get(l - 1)));
        l--;
      }
    }
    return block;
  }

  /// The line as it must be written to stand for itself.
  static String escaped(String line) {
    if (line.equals("...")) return "\\...";
    if (line.equals("\\...")) return "\\\\...";
    return line.replaceAll("\\\\(?=[{|*<\\\\]|u+[0-9a-fA-F]{4}|e\\[|\u001B\\[)", "\\\\\\\\")
        .replace("{", "\\{")
        .replace("\u001B[", "\\e[")
        .stripTrailing();
  }
}
