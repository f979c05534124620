package page.html;

import java.util.ArrayList;
import java.util.List;
import snippet.Directives.Break;
import snippet.Snippet;
import text.Diff;
import text.Diff.Kind;

/// Lines of code that change: a twin against its broken one, or a break. Signs and bars mark them,
/// not red and green.
public record Changes(String label, List<Line> lines) {
  /// A line, highlighted already; one of the three is true, or it is unchanged.
  record Line(String html, boolean removed, boolean added, boolean leftOut) {}

  /// What changes from the broken twin.
  public static Changes twin(Snippet broken, Snippet repaired) {
    var before = broken.codeLines();
    var after = repaired.codeLines();
    var beforeHtml = Highlighter.lines(String.join("\n", before));
    var afterHtml = Highlighter.lines(String.join("\n", after));
    var lines =
        Diff.brief(Diff.of(before, after)).stream()
            .map(
                line ->
                    switch (line.kind()) {
                      case SAME -> line(at(afterHtml, line.index()), Kind.SAME);
                      case ADDED -> line(at(afterHtml, line.index()), Kind.ADDED);
                      case REMOVED -> line(at(beforeHtml, line.index()), Kind.REMOVED);
                      case LEFT_OUT -> line("", Kind.LEFT_OUT);
                    })
            .toList();
    return new Changes("What changes from " + broken.name(), lines);
  }

  /// What a break edits: the lines before and after.
  public static Changes edit(Snippet snippet, Break edit) {
    var whole =
        snippet.codeLines().stream()
            .filter(line -> line.contains(edit.old()))
            .findFirst()
            .orElse(edit.old());
    var broken = whole.replace(edit.old(), edit.with());
    var lines = new ArrayList<Line>();
    Highlighter.lines(whole).forEach(html -> lines.add(line(html, Kind.REMOVED)));
    if (!broken.isBlank())
      Highlighter.lines(broken).forEach(html -> lines.add(line(html, Kind.ADDED)));
    return new Changes("The edit", lines);
  }

  private static Line line(String html, Kind kind) {
    return new Line(html, kind == Kind.REMOVED, kind == Kind.ADDED, kind == Kind.LEFT_OUT);
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }
}
