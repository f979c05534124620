package page.program;

import evidence.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import page.html.Html;
import page.model.Captured;
import snippet.Snippet;

/// A number that every run captured, as a strip: a tick where runs lie, the taller the more of
/// them.
///
/// @param words what the strip shows, for who doesn't see it
/// @param most  how many runs the tallest tick stands for, where that says something
record Histogram(
    String name,
    String runs,
    Captured lowest,
    Captured median,
    Captured highest,
    String middle,
    String words,
    List<Tick> ticks,
    Optional<Most> most) {
  private static final int BINS = 120;
  private static final int TICK_MIN = 7;
  private static final int TICK_MAX = 30;
  private static final int FLOOR = 46;
  private static final double LEFT = 1;
  private static final double WIDTH = 98;

  /// A tick; x in per cent.
  record Tick(String x, int top) {}

  /// The tallest tick's label.
  record Most(String x, String anchor, int y, String runs) {}

  private record Point(Captured value, double number) {
    String text() {
      return value.text();
    }
  }

  /// The histograms of captured numbers that differ from run to run.
  static List<Histogram> of(Snippet snippet, Optional<Evidence> here) {
    var spreads = new ArrayList<Histogram>();
    here.map(e -> e.checked().ran().spread())
        .orElse(Map.of())
        .forEach(
            (name, texts) -> {
              var points =
                  texts.stream()
                      .map(text -> point(Captured.of(snippet, name, text)))
                      .flatMap(Optional::stream)
                      .sorted(Comparator.comparingDouble(Point::number))
                      .toList();
              if (points.size() > 1 && points.size() == texts.size()) spreads.add(of(name, points));
            });
    return spreads;
  }

  private static Optional<Point> point(Captured value) {
    try {
      double number = Double.parseDouble(value.exact());
      return Double.isFinite(number) ? Optional.of(new Point(value, number)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Histogram of(String name, List<Point> points) {
    Point low = points.getFirst(),
        high = points.getLast(),
        median = points.get((points.size() - 1) / 2);
    double span = Math.max(high.number - low.number, Double.MIN_NORMAL);
    var bins = new TreeMap<Integer, Integer>();
    for (var point : points) bins.merge(bin(point, low, span), 1, Integer::sum);
    int most = bins.values().stream().max(Integer::compare).orElse(1);
    var ticks =
        bins.entrySet().stream()
            .map(e -> new Tick(percent(e.getKey()), FLOOR - height(e.getValue(), most)))
            .toList();
    int peak =
        bins.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .findFirst()
            .orElseThrow()
            .getKey();
    var runs = Html.count(points.size(), "run");
    var anchor = peak < BINS / 5 ? "start" : peak > BINS * 4 / 5 ? "end" : "middle";
    return new Histogram(
        name,
        runs,
        low.value,
        median.value,
        high.value,
        percent(bin(median, low, span)),
        words(runs, low, median, high),
        ticks,
        most < 3
            ? Optional.empty()
            : Optional.of(
                new Most(percent(peak), anchor, FLOOR - TICK_MAX - 5, Html.count(most, "run"))));
  }

  private static String words(String runs, Point low, Point median, Point high) {
    return low.number == high.number
        ? "In each of %s it was %s.".formatted(runs, low.text())
        : "%s from %s to %s; half of them at most %s."
            .formatted(runs, low.text(), high.text(), median.text());
  }

  private static int bin(Point point, Point low, double span) {
    return (int) Math.clamp(Math.round((point.number - low.number) / span * BINS), 0, BINS);
  }

  private static int height(int runs, int most) {
    return most == 1 ? TICK_MAX / 2 : TICK_MIN + (TICK_MAX - TICK_MIN) * (runs - 1) / (most - 1);
  }

  private static String percent(int bin) {
    return String.format(Locale.ROOT, "%.1f%%", LEFT + WIDTH * bin / BINS);
  }
}
