package page;

import expect.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import run.Ending;
import run.Explored;
import snippet.Snippet;

/// A schedule as a table: a row a step, a column a thread, then the line of the program.
///
/// @param stuck where each thread is at the end that can't go on
record Trace(String label, List<Head> threads, List<Row> rows, String ended, List<Stuck> stuck) {
  private static final int ROWS_MAX = 80;

  /// A column's thread.
  record Head(String colour, String mark, String name) {}

  /// A step; `cut` says how many are left out before it.
  record Row(
      int number,
      List<Cell> cells,
      String href,
      String line,
      String html,
      String cut,
      int columns) {}

  /// What a thread does in a step, if it is its turn.
  record Cell(String colour, String text) {}

  /// Where a thread waits.
  record Stuck(String colour, String mark, String name, String where) {}

  /// An outcome's shortest way.
  ///
  /// @param ids anchors of the page
  static Trace of(
      Explored.Outcome outcome,
      String label,
      Threads marks,
      Edition edition,
      Snippet snippet,
      Set<String> ids,
      List<Stuck> stuck) {
    var names = Walk.threads(outcome.witness());
    var heads =
        names.stream().map(n -> new Head(marks.colour(n), marks.mark(n), n)).toList();
    var source = edition.source(snippet);
    var rows = new ArrayList<Row>();
    int n = 0, size = outcome.witness().size(), cut = 0;
    for (var step : outcome.witness()) {
      n++;
      if (size > ROWS_MAX && n > ROWS_MAX / 2 && n <= size - ROWS_MAX / 2) {
        cut++;
        continue;
      }
      var cells =
          names.stream()
              .map(t -> t.equals(step.thread()) ? new Cell(marks.colour(t), step.text()) : NONE)
              .toList();
      var anchor = snippet.name() + "-" + step.line();
      var html =
          step.line() > 0 && step.line() <= source.size()
              ? source.get(step.line() - 1).strip()
              : "";
      rows.add(
          new Row(
              n,
              cells,
              ids.contains(anchor) ? "#" + Hrefs.encoded(anchor) : "",
              step.line() > 0 ? String.valueOf(shownLine(snippet, step.line())) : "",
              html,
              cut > 0 ? Html.number(cut) : "",
              names.size() + 2));
      cut = 0;
    }
    boolean plain = outcome.ending() instanceof Ending.Completed;
    return new Trace(label, heads, rows, plain ? "" : words(outcome.ending()), stuck);
  }

  private static final Cell NONE = new Cell("", "");

  /// The number a page gives a line of the program.
  static int shownLine(Snippet snippet, int line) {
    return snippet.isFile() || line == 0 ? line : snippet.source().firstLine() + line - 1;
  }

  static String words(Ending ending) {
    return ending instanceof Ending.StillRunning
        ? "Nobody can end it any more."
        : "It " + ending.words() + ".";
  }
}
