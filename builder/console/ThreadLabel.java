package console;

import java.util.List;
import run.ThreadMarks;
import text.Columns;
import text.HiddenText;
import timeline.Timeline;

/// A thread's mark and colour, in the order of lanes, main's first.
record ThreadLabel(int lane, boolean virtual, String name, boolean color) {
  private static final List<String> COLORS = List.of("34", "33", "32", "35");

  ThreadLabel {
    name = HiddenText.shown(name);
  }

  static ThreadLabel of(Timeline timeline, int lane, boolean color) {
    return lane < 0
        ? new ThreadLabel(lane, false, "unknown", color)
        : new ThreadLabel(lane, timeline.lanes().get(lane).virtual(), timeline.name(lane), color);
  }

  String mark() {
    if (lane < 0) return "·";
    return lane == 0 ? ThreadMarks.MAIN : ThreadMarks.of(lane - 1, virtual);
  }

  /// Mark and name, the name cut or filled up to this width.
  String shown(int width) {
    var text = mark() + " " + Columns.clipped(name, width);
    return paint(text) + " ".repeat(Math.max(0, width + 3 - Columns.width(text)));
  }

  /// Mark and name.
  String shown() {
    return paint(mark() + " " + name);
  }

  String paint(String text) {
    return color && lane > 0
        ? "\u001b[" + COLORS.get((lane - 1) % COLORS.size()) + "m" + text + "\u001b[0m"
        : text;
  }
}
