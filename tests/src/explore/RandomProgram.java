import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/// A generated program that is worth exploring, and what must be found.
///
/// @param counts each outcome and its number of schedules, by `ToyWalk`
/// @param total  how many schedules
record RandomProgram(long seed, String text, Map<String, BigInteger> counts, BigInteger total) {
  private static final long FORGETFUL = 1_000_000_000;
  private static final int STATES_MAX = 1_500;
  private static final int TOTAL_BITS_MAX = 40;
  private static final int ONE_BY_ONE_MAX = 2_000;

  String name() {
    return "Toy" + seed;
  }

  /// What a thread did before a loop is forgotten at the loop's head, but not what it accessed: `z`
  /// is shared only where `x` was 1 in time, which no thread's locals tell afterwards.
  static RandomProgram forgetful() {
    var x = new Toy.Value.Read(Toy.Place.X);
    var y = new Toy.Value.Read(Toy.Place.Y);
    var z = new Toy.Value.Read(Toy.Place.Z);
    var one = new Toy.Value.Constant(1);
    List<Toy.Statement> looks =
        List.of(new Toy.Statement.Keep(0, z), new Toy.Statement.Keep(0, new Toy.Value.Constant(0)));
    List<Toy.Statement> perhaps =
        List.of(new Toy.Statement.If(new Toy.Condition.Is(x, 1), looks, List.of()));
    List<Toy.Statement> first =
        List.of(
            new Toy.Statement.Repeat(1, null, perhaps), new Toy.Statement.Assign(Toy.Place.Y, one));
    List<Toy.Statement> writes =
        List.of(new Toy.Statement.Assign(Toy.Place.Z, new Toy.Value.Constant(5)));
    List<Toy.Statement> second =
        List.of(new Toy.Statement.If(new Toy.Condition.Is(y, 1), writes, List.of()));
    List<Toy.Statement> third = List.of(new Toy.Statement.Assign(Toy.Place.X, one));
    List<Toy.Statement> main =
        List.of(
            new Toy.Statement.Start(1),
            new Toy.Statement.Start(2),
            new Toy.Statement.Start(3),
            new Toy.Statement.Join(1),
            new Toy.Statement.Join(2),
            new Toy.Statement.Join(3),
            new Toy.Statement.Print(z));
    return of(FORGETFUL, new Toy.Program(List.of(main, first, second, third)));
  }

  /// Null if it has too many states, or but one schedule.
  static RandomProgram of(long seed) {
    return of(seed, ToyPrograms.of(seed));
  }

  private static RandomProgram of(long seed, Toy.Program program) {
    try {
      var walk = new ToyWalk(program, STATES_MAX);
      var counts = walk.merged();
      var total = counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
      if (total.equals(BigInteger.ONE) || total.bitLength() > TOTAL_BITS_MAX) return null;
      if (total.intValue() < ONE_BY_ONE_MAX
          && total.bitLength() < 31
          && !walk.oneByOne().equals(counts))
        throw new IllegalStateException("the interpreter contradicts itself: seed " + seed);
      return new RandomProgram(seed, ToyText.of(program), counts, total);
    } catch (ToyWalk.TooBig _) {
      return null;
    }
  }

  boolean hangs() {
    return counts.keySet().stream()
        .anyMatch(o -> o.endsWith(", Deadlocks") || o.endsWith(", Never ends"));
  }
}
