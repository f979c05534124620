package page.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import page.html.Svg;

/// An axis of time, from one nanosecond to another: where on it a moment is, and where its marks
/// are.
public record Axis(long from, long to) {
  private static final int MARKS_MAX = 5;
  private static final int FINE_MAX = 50;
  private static final int FIGURES = 3;

  /// A unit, and how many nanoseconds it has.
  private enum Unit {
    ns(1),
    µs(1_000),
    ms(1_000_000),
    s(1_000_000_000);

    final long nanos;

    Unit(long nanos) {
      this.nanos = nanos;
    }

    /// The greatest that is not greater than this time.
    static Unit of(double nanos) {
      var unit = ns;
      for (var each : values()) if (each.nanos <= nanos) unit = each;
      return unit;
    }
  }

  /// A mark: where, and what it says.
  record Mark(String x, String label, String anchor) {}

  public Axis {
    if (to <= from) to = from + 1;
  }

  /// Where a moment is, from 0 to 1.
  double share(long nanos) {
    return Math.clamp((nanos - from) / (double) (to - from), 0, 1);
  }

  String x(long nanos) {
    return Svg.percent(share(nanos));
  }

  /// Marks at round numbers: 1, 2 or 5, and zeros.
  List<Mark> marks() {
    long step = step(MARKS_MAX);
    var unit = unit();
    var marks = new ArrayList<Mark>();
    for (long at = Math.ceilDiv(from, step) * step; at <= to; at += step) {
      double share = share(at);
      var anchor = share < 0.05 ? "start" : share > 0.93 ? "end" : "middle";
      var value = in(at, unit);
      var label =
          String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f %s", value, unit);
      marks.add(new Mark(Svg.percent(share), label, anchor));
    }
    return marks;
  }

  /// Finer marks, for a script that draws them where a reader looks closer: where the first is and
  /// how far it is to the next, in percent; what they say, in the same way; and the unit.
  String fine() {
    long step = step(FINE_MAX), first = Math.ceilDiv(from, step) * step;
    var unit = unit();
    double percent = 100.0 / (to - from);
    return String.format(
        Locale.ROOT,
        "%.3f %.5f %s %s %s",
        (first - from) * percent,
        step * percent,
        in(first, unit).toPlainString(),
        in(step, unit).toPlainString(),
        unit);
  }

  private long step(int marksMax) {
    long width = to - from;
    for (long tens = 1; ; tens *= 10)
      for (long step : new long[] {tens, 2 * tens, 5 * tens})
        if (width / step < marksMax) return step;
  }

  /// That of the whole axis, unless it would need too many decimals to tell marks apart.
  private Unit unit() {
    long step = step(FINE_MAX);
    var unit = Unit.of(to);
    while (unit != Unit.ns && step * 1000 < unit.nanos) unit = Unit.values()[unit.ordinal() - 1];
    return unit;
  }

  private static BigDecimal in(long nanos, Unit unit) {
    return BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(unit.nanos)).stripTrailingZeros();
  }

  /// A moment among others: all in one unit, to a thousandth of it.
  String moment(long nanos) {
    var unit = to < Unit.ms.nanos ? Unit.µs : Unit.ms;
    return String.format(Locale.ROOT, "%,.3f %s", nanos / (double) unit.nanos, unit);
  }

  /// How long something took: three figures and a unit.
  public static String duration(long nanos) {
    var unit = Unit.of(nanos);
    double value = nanos / (double) unit.nanos;
    int decimals = unit == Unit.ns ? 0 : value < 10 ? FIGURES - 1 : value < 100 ? FIGURES - 2 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f %s", value, unit);
  }
}
