package page.schedules;

import expect.ScheduleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import page.html.Anchors;
import page.html.Html;
import page.model.OutcomeText;
import page.model.ProgramView;
import page.timeline.ThreadMark;
import run.Explored;

/// A schedule as a table: a row a step, a column a thread, then the line of the program.
///
/// @param said   the outcome it leads to; empty where nothing is printed
/// @param quoted does each row show its line of code, or only the number?
/// @param ended  the ending, in words, where it isn't the ordinary one
/// @param stuck  where each thread is at an end that can't go on
record ScheduleTable(
    String said,
    boolean quoted,
    List<ThreadMark> threads,
    List<Row> rows,
    String ended,
    List<Stuck> stuck) {
  private static final int ROWS_MAX = 80;
  private static final Cell NONE = new Cell("", "");

  /// A step; `cut` says how many are left out before it.
  record Row(int number, List<Cell> cells, ProgramView.Line line, String cut, int columns) {}

  /// What a thread does in a step, if it is its turn.
  record Cell(String colour, String text) {}

  /// Where a thread waits.
  record Stuck(ThreadMark thread, String where) {}

  /// An outcome's shortest way.
  static ScheduleTable of(
      ProgramView view, Explored.Outcome outcome, boolean quoted, Anchors anchors) {
    var marks = view.threads();
    var columns =
        ScheduleText.threads(outcome.witness()).stream()
            .sorted(Comparator.comparingInt(marks::place))
            .toList();
    var rows = new ArrayList<Row>();
    int size = outcome.witness().size(), cut = Math.max(0, size - ROWS_MAX);
    for (int i = 0; i < size; i++) {
      if (cut > 0 && i == ROWS_MAX / 2) i += cut;
      var step = outcome.witness().get(i);
      var cells =
          columns.stream()
              .map(t -> t.equals(step.thread()) ? new Cell(marks.colour(t), step.text()) : NONE)
              .toList();
      boolean after = cut > 0 && i == ROWS_MAX / 2 + cut;
      rows.add(
          new Row(
              i + 1,
              cells,
              view.line(step.line(), anchors),
              after ? Html.number(cut) : "",
              columns.size() + 2));
    }
    return new ScheduleTable(
        OutcomeText.said(outcome),
        quoted,
        columns.stream().map(marks::thread).toList(),
        rows,
        OutcomeText.ended(outcome),
        stuck(view, outcome));
  }

  private static List<Stuck> stuck(ProgramView view, Explored.Outcome outcome) {
    if (!OutcomeText.isStuck(outcome) || view.space().isEmpty()) return List.of();
    var marks = view.threads();
    return view.space().get().last(outcome).stream()
        .flatMap(state -> state.threads().stream())
        .filter(thread -> !thread.isDone())
        .map(t -> new Stuck(marks.thread(t.name()), "waits at line " + t.line() + ": " + t.next()))
        .toList();
  }
}
