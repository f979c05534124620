import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The interpreter itself, against numbers known by combinatorics and against itself.
class ToyTest {
  private static final int STATES_MAX = 5_000;

  /// Threads with these bodies, started together, joined, then `x` is printed.
  @SafeVarargs
  private static Map<String, BigInteger> counts(List<Toy.Statement>... threads)
      throws ToyWalk.TooBig {
    var main = new java.util.ArrayList<Toy.Statement>();
    for (int t = 1; t <= threads.length; t++) main.add(new Toy.Statement.Start(t));
    for (int t = 1; t <= threads.length; t++) main.add(new Toy.Statement.Join(t));
    main.add(new Toy.Statement.Print(new Toy.Value.Read(Toy.Place.X)));
    var bodies = new java.util.ArrayList<List<Toy.Statement>>(List.of(main));
    bodies.addAll(List.of(threads));
    var walk = new ToyWalk(new Toy.Program(bodies), STATES_MAX);
    assertEquals(walk.oneByOne(), walk.merged(), "one by one, and as paths");
    return walk.merged();
  }

  private static Map<String, BigInteger> expected(Object... outcomesAndCounts) {
    var counts = new TreeMap<String, BigInteger>();
    for (int i = 0; i < outcomesAndCounts.length; i += 2)
      counts.put((String) outcomesAndCounts[i], BigInteger.valueOf((int) outcomesAndCounts[i + 1]));
    return counts;
  }

  private static Toy.Statement in(int monitor, Toy.Statement... body) {
    return new Toy.Statement.Synchronized(monitor, List.of(body));
  }

  private static final Toy.Statement ADD = new Toy.Statement.Increment(Toy.Place.X);
  private static final Toy.Statement ADD_ATOMICALLY =
      new Toy.Statement.Increment(Toy.Place.ATOMIC_0);

  @Test
  void lostUpdates() throws Exception {
    assertEquals(expected("1", 4, "2", 2), counts(List.of(ADD), List.of(ADD)));
    assertEquals(
        BigInteger.valueOf(90), sum(counts(List.of(ADD), List.of(ADD), List.of(ADD))), "6!/2!2!2!");
    assertEquals(BigInteger.valueOf(924), sum(counts(thrice(ADD), thrice(ADD))), "C(12,6)");
    assertEquals(
        expected("0", 20), counts(thrice(ADD_ATOMICALLY), thrice(ADD_ATOMICALLY)), "C(6,3)");
  }

  @Test
  void locks() throws Exception {
    assertEquals(expected("2", 2), counts(List.of(in(0, ADD)), List.of(in(0, ADD))));
    assertEquals(
        expected("2", 2, ", Deadlocks", 2),
        counts(List.of(in(0, in(1, ADD))), List.of(in(1, in(0, ADD)))));
    var wait =
        new Toy.Statement.Wait(0, new Toy.Condition.Is(new Toy.Value.Read(Toy.Place.X), 0), true);
    assertEquals(
        expected("1", 2),
        counts(List.of(in(0, wait)), List.of(in(0, ADD, new Toy.Statement.Notify(0, false)))));
    assertEquals(
        expected("1", 1, ", Never ends", 1),
        counts(List.of(in(0, wait)), List.of(in(0, ADD))),
        "without a signal");
  }

  @Test
  void locksOfTheDead() throws Exception {
    var always = new Toy.Condition.Less(new Toy.Value.Read(Toy.Place.Y), 1);
    var dies = new Toy.Statement.Locked(2, false, List.of(new Toy.Statement.Throw(always)));
    assertEquals(
        expected("1", 1, ", Never ends", 1),
        counts(List.of(dies), List.of(new Toy.Statement.Locked(2, true, List.of(ADD)))));
  }

  @Test
  void generatedProgramsAreWorthIt() {
    var seen = new TreeMap<String, Integer>();
    int programs = 0;
    for (long seed : LongStream.range(0, 300).toArray()) {
      var toy = RandomProgram.toy(seed);
      if (toy == null) continue;
      programs++;
      if (toy.hangs()) seen.merge("hangs", 1, Integer::sum);
      for (var word :
          Set.of(
              "for (",
              ".wait()",
              ".notify",
              ".lock()",
              ".tryLock()",
              ".await()",
              "catch (Ill",
              "catch (Run",
              "finally",
              "handle",
              "synchronized",
              "throw new Ill")) if (toy.text().contains(word)) seen.merge(word, 1, Integer::sum);
    }
    int all = programs;
    assertTrue(programs > 150, () -> all + " of 300 seeds");
    assertTrue(seen.get("hangs") > programs / 10, () -> seen + " of " + all);
    assertTrue(seen.size() == 13, () -> seen + " of " + all);
    assertTrue(seen.values().stream().allMatch(n -> n > all / 50), () -> seen + " of " + all);
  }

  private static List<Toy.Statement> thrice(Toy.Statement one) {
    return List.of(one, one, one);
  }

  private static BigInteger sum(Map<String, BigInteger> counts) {
    return counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }
}
