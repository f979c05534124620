import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;

/// A generated program that is worth exploring, and what must be found: by `ToyWalk`, with numbers
/// of schedules, or by `MeetWalk`.
record RandomProgram(String name, String text, Reachable reachable) {
  private static final int STATES_MAX = 1_500;
  private static final int MEETING_STATES_MAX = 2_000;
  private static final int TOTAL_BITS_MAX = 40;
  private static final int ONE_BY_ONE_MAX = 2_000;

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
    return toy("Forgetful", new Toy.Program(List.of(main, first, second, third)));
  }

  /// A toy program; null if it has too many states, or but one schedule.
  static RandomProgram toy(long seed) {
    return toy("Toy" + seed, ToyPrograms.of(seed));
  }

  private static RandomProgram toy(String name, Toy.Program program) {
    try {
      var walk = new ToyWalk(program, STATES_MAX);
      var counts = walk.merged();
      var total = counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
      if (total.equals(BigInteger.ONE) || total.bitLength() > TOTAL_BITS_MAX) return null;
      if (total.bitLength() < 31
          && total.intValue() < ONE_BY_ONE_MAX
          && !walk.oneByOne().equals(counts))
        throw new IllegalStateException("the interpreter contradicts itself: " + name);
      return new RandomProgram(name, ToyText.of(program), new Reachable(counts, true));
    } catch (ToyWalk.TooBig _) {
      return null;
    }
  }

  /// A program whose threads meet at objects of the JDK; null if it has too many states.
  static RandomProgram meeting(long seed) {
    var program = MeetPrograms.of(seed);
    var counts = new TreeMap<String, BigInteger>();
    for (var outcome : MeetWalk.outcomes(program, MEETING_STATES_MAX))
      counts.put(outcome, BigInteger.ZERO);
    if (counts.isEmpty()) return null;
    return new RandomProgram("Meet" + seed, MeetText.of(program), new Reachable(counts, false));
  }

  boolean hangs() {
    return reachable.counts().keySet().stream()
        .anyMatch(o -> o.endsWith(", Deadlocks") || o.endsWith(", Never ends"));
  }
}
