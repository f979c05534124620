package note;

import com.vladsch.flexmark.ast.Link;
import java.util.ArrayList;
import java.util.List;
import note.Notebook.Targets;
import snippet.Snippet;
import text.Problems;

/// What many believe and a program refutes: a heading of `site/misconceptions.md`, and the programs
/// that are linked below it.
///
/// @param id of the heading on the page `misconceptions.html`
public record Misconception(String title, String id, List<Snippet> programs) {
  static final String PATH = "site/misconceptions.md";
  /// Their page.
  public static final String PAGE = "misconceptions.html";

  /// Those of a file; one without a program is malformed, as nothing would refute it.
  ///
  /// @param file null where there is none
  static List<Misconception> read(Note file, Targets targets, Problems problems) {
    if (file == null) return List.of();
    var all = new ArrayList<Misconception>();
    var headings = file.text().headings();
    for (int i = 0; i < headings.size(); i++) {
      var heading = headings.get(i);
      int from = heading.node().getStartOffset();
      int to =
          i + 1 < headings.size() ? headings.get(i + 1).node().getStartOffset() : Integer.MAX_VALUE;
      var programs = programs(file, from, to, targets);
      if (programs.isEmpty())
        problems.error(
            file.text().source().atOffset(from),
            "no program below this heading, so nothing refutes it",
            "link one that a note shows: `[VolatileLostUpdate](../snippets/…java)`");
      all.add(new Misconception(heading.text(), heading.id(), programs));
    }
    return List.copyOf(all);
  }

  private static List<Snippet> programs(Note file, int from, int to, Targets targets) {
    var programs = new ArrayList<Snippet>();
    for (var node : file.text().tree().getDescendants())
      if (node instanceof Link link
          && link.getStartOffset() >= from
          && link.getStartOffset() < to
          && targets.of(file.path(), link.getUrl().unescape())
              instanceof Target.Program(var snippet, _)) programs.add(snippet);
    return List.copyOf(programs);
  }
}
