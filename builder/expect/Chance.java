package expect;

/// Computes how likely it is that something is not seen by chance.
public final class Chance {
  /// A row that is missed in a larger share of checks than this is too rare to rely on.
  public static final double MISSED_MAX = 0.001;
  /// How often a row that is missed in just that share may be called clearly rarer.
  private static final double DOUBT = 0.01;

  private Chance() {}

  /// The share of checks, each of so many runs, in which what `seen` of `runs` showed is expected
  /// to be missed.
  static double missed(long seen, long runs, int budget) {
    return Math.pow(1 - (double) seen / runs, budget);
  }

  /// Is it clear that more than {@link #MISSED_MAX} of the checks miss it? So it is where the upper
  /// bound of its probability, at 99 % (Clopper and Pearson's, one-sided), is too low.
  static boolean clearlyMissed(long seen, long runs, int budget) {
    double leastProbability = 1 - Math.pow(MISSED_MAX, 1.0 / budget);
    return atMost(seen, runs, leastProbability) < DOUBT;
  }

  /// The probability that at most `seen` of `runs` show what each shows with probability `p`, as
  /// far as it matters: more than {@link #DOUBT} is enough to know.
  private static double atMost(long seen, long runs, double p) {
    double term = Math.pow(1 - p, runs), sum = term;
    for (long i = 0; i < seen && sum < DOUBT; i++) {
      term *= (double) (runs - i) / (i + 1) * p / (1 - p);
      sum += term;
    }
    return sum;
  }

  /// The probability that none of `more` runs shows what `seen` of `runs` showed, if all are runs
  /// of one and the same program: of all ways to choose `seen` among them, the share that has none
  /// among the `more` (Fisher's exact test, one-sided). It needs no guess of how likely a run shows
  /// it.
  public static double noneOf(long more, long seen, long runs) {
    double chance = 1;
    for (long i = 0; i < seen && chance > 0; i++) chance *= (double) (runs - i) / (runs + more - i);
    return chance;
  }

  /// The chance in words, such as `1 of 1,200`.
  public static String words(double chance) {
    if (chance <= 0) return "none";
    double times = 1 / chance;
    return times >= 1e9 ? "less than 1 of 1,000,000,000" : "1 of %,d".formatted(Math.round(times));
  }
}
