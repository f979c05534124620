package page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import snippet.Directives.Break;
import snippet.Snippet;
import text.Diff;
import text.Diff.Kind;

/// Lines of code that change: a twin against its broken one, or a break. Signs and bars mark them,
/// not red and green.
public record Changes(String label, List<Line> lines) {
  /// A line, highlighted already; one of the three is true, or it is unchanged.
  record Line(String html, boolean removed, boolean added, boolean leftOut) {}

  /// What changes from the broken twin: its code, and its options, which no listing shows.
  public static Changes twin(Snippet broken, Snippet repaired) {
    boolean sameOptions = options(broken).equals(options(repaired));
    var before = sameOptions ? broken.codeLines() : withOptions(broken);
    var after = sameOptions ? repaired.codeLines() : withOptions(repaired);
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

  private static List<String> withOptions(Snippet snippet) {
    return Stream.concat(options(snippet).stream(), snippet.codeLines().stream()).toList();
  }

  private static List<String> options(Snippet snippet) {
    return snippet.source().lines().stream()
        .takeWhile(line -> line.isBlank() || line.startsWith("//"))
        .filter(line -> line.matches("//\\w*OPTIONS .*"))
        .toList();
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
