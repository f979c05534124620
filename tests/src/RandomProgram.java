import java.math.BigInteger;
import java.util.Map;

/// A generated program that is worth exploring, and what must be found.
///
/// @param counts each outcome and its number of schedules, by `ToyWalk`
/// @param total  how many schedules
record RandomProgram(long seed, String text, Map<String, BigInteger> counts, BigInteger total) {
  private static final int STATES_MAX = 1_500;
  private static final int TOTAL_BITS_MAX = 40;
  private static final int ONE_BY_ONE_MAX = 2_000;

  String name() {
    return "Toy" + seed;
  }

  /// Null if it has too many states, or but one schedule.
  static RandomProgram of(long seed) {
    var program = ToyPrograms.of(seed);
    try {
      var walk = new ToyWalk(program, STATES_MAX);
      var counts = walk.merged();
      var total = counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
      if (total.equals(BigInteger.ONE) || total.bitLength() > TOTAL_BITS_MAX) return null;
      if (total.intValue() < ONE_BY_ONE_MAX && total.bitLength() < 31 && !walk.oneByOne().equals(counts))
        throw new IllegalStateException("the interpreter contradicts itself: seed " + seed);
      return new RandomProgram(seed, ToyText.of(program), counts, total);
    } catch (ToyWalk.TooBig _) {
      return null;
    }
  }

  boolean hangs() {
    return counts.keySet().stream().anyMatch(o -> o.endsWith(", Deadlocks") || o.endsWith(", Never ends"));
  }
}
