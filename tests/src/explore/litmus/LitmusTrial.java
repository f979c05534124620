import explore.Mode;
import explore.ProgramExplorer;
import java.io.PrintStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import run.MemoryModel;

/// Asks the explorer and the enumerator for the same random programs, under each memory model. Only
/// in a JVM whose main class is `ExploreChild`.
final class LitmusTrial {
  private static final BigInteger ONE_BY_ONE_MAX = BigInteger.valueOf(400);
  private static final int BATCH = 250;
  private final PrintStream out;
  private int late;

  LitmusTrial(PrintStream out) {
    this.out = out;
  }

  private record Case(Litmus program, Map<MemoryModel, Map<String, BigInteger>> counts) {}

  /// So many programs, of every so many-th seed.
  void of(long first, long step, long count) {
    long seed = first;
    for (long done = 0; done < count; ) {
      var cases = new LinkedHashMap<String, Case>();
      for (; cases.size() < Math.min(BATCH, count - done); seed += step)
        try {
          cases.put("Litmus" + seed, known(LitmusPrograms.of(seed)));
        } catch (LitmusWalk.TooBig e) {
          continue; // another
        }
      check(cases);
      done += cases.size();
    }
    out.printf("%d programs, %d reach more with late stores%n", count, late);
  }

  private static Case known(Litmus program) throws LitmusWalk.TooBig {
    var counts = new LinkedHashMap<MemoryModel, Map<String, BigInteger>>();
    for (var model : MemoryModel.values())
      counts.put(model, new LitmusWalk(program, model).count());
    return new Case(program, counts);
  }

  private void check(Map<String, Case> cases) {
    var sources = new HashMap<String, String>();
    cases.forEach((name, it) -> sources.put(name, LitmusText.of(name, it.program)));
    var classes = Batch.compile(sources);
    cases.forEach(
        (name, it) -> {
          for (var model : MemoryModel.values())
            check(name, it.counts.get(model), classes.get(name).values(), model);
          int sc = it.counts.get(MemoryModel.SC).size();
          if (it.counts.get(MemoryModel.PSO).size() > sc) late++;
        });
  }

  private void check(
      String name, Map<String, BigInteger> counts, Collection<byte[]> classes, MemoryModel model) {
    var explorer = ProgramExplorer.standard().under(model);
    say(name, model, Mode.GRAPH, counts, classes, explorer);
    var all = counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (all.compareTo(ONE_BY_ONE_MAX) > 0) return;
    for (var mode : List.of(Mode.FULL, Mode.SLEEP))
      say(name, model, mode, counts, classes, explorer.in(mode));
  }

  private void say(
      String name,
      MemoryModel model,
      Mode mode,
      Map<String, BigInteger> counts,
      Collection<byte[]> classes,
      ProgramExplorer explorer) {
    var explored = explorer.of(new ArrayList<>(classes), name);
    var seen = Explorations.counts(explored);
    boolean same = mode == Mode.SLEEP ? seen.keySet().equals(counts.keySet()) : seen.equals(counts);
    if (same && explored.complete()) return;
    out.println(
        "WRONG %s %s of %s: expected %s, seen %s %s %s"
            .formatted(model, mode, name, counts, seen, explored.refusal(), explored.line()));
  }
}
