package page.timeline;

import java.util.ArrayList;
import java.util.List;
import timeline.Timeline;

/// The numbered discs of a timeline: which lines of output are told apart, and which are one disc
/// because their discs would overlap.
record Discs(List<Disc> all) {
  static final double RADIUS = 9;
  private static final double DIGIT = 8.2;
  private static final double EDGE = 0.12;
  private static final int DISCS_MAX = 70;
  /// The usual width of a picture in pixels: between 360 and the width of a card.
  private static final double USUAL_WIDTH = 480;

  /// Lines that a lane printed.
  ///
  /// @param at      where the first of them is, from 0 to 1
  /// @param numbers `3`, `3–5` or, where others printed between them, `3…7`
  record Disc(int lane, double at, String numbers) {
    double width() {
      return 2 * half(numbers);
    }

    /// How much of it lies left of its place, in pixels: near an edge it is not to be cut off.
    double left() {
      return at < EDGE ? RADIUS : at > 1 - EDGE ? width() - RADIUS : width() / 2;
    }
  }

  static Discs of(Timeline timeline, Axis axis, int lanes) {
    double width = USUAL_WIDTH;
    while (true) {
      var all = new ArrayList<Disc>();
      for (int lane = 0; lane < lanes; lane++) join(timeline, axis, lane, width, all);
      if (all.size() <= DISCS_MAX) return new Discs(List.copyOf(all));
      width /= 2;
    }
  }

  private static void join(Timeline timeline, Axis axis, int lane, double width, List<Disc> into) {
    var lines = new ArrayList<Integer>();
    double first = 0;
    for (int i = 0; i < timeline.printed().size(); i++) {
      if (timeline.printed().get(i).lane() != lane) continue;
      double at = axis.share(timeline.printed().get(i).at());
      double room = (half(numbers(lines)) + half(String.valueOf(i + 1)) + 1) / width;
      if (!lines.isEmpty() && at - first >= room) {
        into.add(new Disc(lane, first, numbers(lines)));
        lines.clear();
      }
      if (lines.isEmpty()) first = at;
      lines.add(i);
    }
    if (!lines.isEmpty()) into.add(new Disc(lane, first, numbers(lines)));
  }

  private static double half(String numbers) {
    return numbers.length() <= 1 ? RADIUS : (DIGIT * numbers.length() + 8) / 2;
  }

  private static String numbers(List<Integer> lines) {
    if (lines.isEmpty()) return "";
    int first = lines.getFirst(), last = lines.getLast();
    if (first == last) return String.valueOf(first + 1);
    return (first + 1) + (last - first + 1 == lines.size() ? "–" : "…") + (last + 1);
  }
}
