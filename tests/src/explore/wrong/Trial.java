import explore.Mode;
import explore.ProgramExplorer;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import run.MemoryModel;

/// What every engine must find of a program, and the first thing that one finds otherwise. The
/// trial is loaded with the engine that it tries: what goes in and out are classes of the JDK.
public final class Trial {
  private static final BigInteger ONE_BY_ONE_MAX = BigInteger.valueOf(200);

  private Trial() {}

  /// Empty if this engine finds what is known of the program. What it refuses is passed over.
  ///
  /// @param counts of schedules; 0 where only the outcome is known
  public static String of(
      String name, Collection<byte[]> classes, String memory, Map<String, BigInteger> counts) {
    try {
      return wrong(new Known(name, "", MemoryModel.valueOf(memory), counts), classes);
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  private static String wrong(Known known, Collection<byte[]> classes) {
    var total = BigInteger.ZERO;
    for (var mode : Mode.values()) {
      if (mode != Mode.GRAPH && total.compareTo(ONE_BY_ONE_MAX) > 0) break;
      if (mode == Mode.FORESEEN && known.memory() != MemoryModel.SC) continue;
      var explorer = ProgramExplorer.standard().under(known.memory()).in(mode);
      var explored = Explorations.of(known.name(), classes, explorer);
      var seen = Explorations.counts(explored);
      if (mode == Mode.GRAPH && refusedAsItShould(explored.refusal())) return "";
      if (!explored.complete()) return mode + " " + explored.refusal();
      boolean same =
          mode == Mode.SLEEP || !known.counted()
              ? seen.keySet().equals(known.counts().keySet())
              : seen.equals(known.counts());
      if (!same) return mode + " " + seen + " instead of " + known.counts();
      if (explored.schedules() == null) break;
      if (mode == Mode.GRAPH) total = explored.schedules();
    }
    return "";
  }

  private static boolean refusedAsItShould(String refusal) {
    return refusal.startsWith("a function called back") || refusal.endsWith("is not modelled");
  }
}
