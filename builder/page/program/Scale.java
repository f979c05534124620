package page.program;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// How long the bar of a count is. Where counts lie so far apart that a seldom one would not be
/// seen, each tenfold is as long as the next.
///
/// @param logarithmic what then has to be said
public record Scale(boolean logarithmic) {
  private static final long FAR_APART = 100;
  /// Once is not nothing: the bar of 1 has half the length of a tenfold.
  private static final double ONCE = 0.5;

  /// The scale for all these counts, so that bars can be compared.
  public static Scale of(LongStream counts) {
    var seen = counts.filter(count -> count > 0).summaryStatistics();
    return new Scale(seen.getCount() > 1 && seen.getMax() > FAR_APART * seen.getMin());
  }

  /// The length of a bar, in percent of the one that all runs would have.
  public String length(long count, long total) {
    if (count <= 0) return "0%";
    if (!logarithmic) return Outcomes.percent(count, total) + "%";
    return percent(Math.log10(count), total);
  }

  /// Where 1, 10, 100 and so on are; none on an even scale.
  public List<String> decades(long total) {
    return logarithmic
        ? Stream.iterate(0, power -> Math.pow(10, power) < total, power -> power + 1)
            .map(power -> percent(power, total))
            .toList()
        : List.of();
  }

  private static String percent(double logarithm, long total) {
    double share = (logarithm + ONCE) / (Math.log10(Math.max(1, total)) + ONCE);
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /// What a reader must know of it; empty on an even scale.
  public String words() {
    return logarithmic
        ? "Bars on a logarithmic scale: from each mark to the next, ten times as often."
        : "";
  }
}
