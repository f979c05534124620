import explore.Mode;
import explore.ProgramExplorer;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import run.MemoryModel;

/// What every engine must find, and the first thing that one finds otherwise. The trial is loaded
/// with the engine that it tries: what goes in and out are classes of the JDK.
public final class Trial {
  private static final int ONE_BY_ONE_MAX = 200;
  private static final int LITMUS_SHARE =
      2; // of programs of each language, one is a litmus program

  private Trial() {}

  /// @param counts of schedules; 0 where only the outcome is known
  record Known(Collection<byte[]> classes, Map<String, BigInteger> counts, MemoryModel memory) {
    boolean counted() {
      return counts.values().stream().noneMatch(BigInteger.ZERO::equals);
    }
  }

  /// Of files that say what they reach, and so many generated programs of each language.
  static Map<String, Object[]> known(List<Path> files, int generated) throws IOException {
    var sources = new HashMap<String, String>();
    var counts = new TreeMap<String, Map<String, BigInteger>>();
    for (var file : files) {
      var name = file.getFileName().toString().replace(".java", "");
      sources.put(name, Files.readString(file));
      counts.put(name, Reachable.of(file).counts());
    }
    for (var program : generated(generated)) {
      sources.put(program.name(), program.text());
      counts.put(program.name(), program.reachable().counts());
    }
    var late = new TreeMap<String, Map<MemoryModel, Map<String, BigInteger>>>();
    for (long seed = 0; late.size() < generated / LITMUS_SHARE; seed++) litmus(seed, sources, late);
    var known = new TreeMap<String, Object[]>();
    Batch.compile(sources)
        .forEach(
            (name, classes) ->
                late.getOrDefault(name, Map.of(MemoryModel.SC, counts.getOrDefault(name, Map.of())))
                    .forEach(
                        (model, reached) ->
                            known.put(
                                name + " " + model,
                                new Object[] {classes.values(), reached, model.name()})));
    return known;
  }

  /// A litmus program, under the models with store buffers.
  private static void litmus(
      long seed,
      Map<String, String> sources,
      Map<String, Map<MemoryModel, Map<String, BigInteger>>> late) {
    var program = LitmusPrograms.of(seed);
    try {
      var counts = new TreeMap<MemoryModel, Map<String, BigInteger>>();
      for (var model : List.of(MemoryModel.TSO, MemoryModel.PSO))
        counts.put(model, new LitmusWalk(program, model).count());
      late.put("Litmus" + seed, counts);
      sources.put("Litmus" + seed, LitmusText.of("Litmus" + seed, program));
    } catch (LitmusWalk.TooBig _) {
      // another
    }
  }

  /// So many of each language, and the forgetful one.
  private static List<RandomProgram> generated(int each) {
    var all = Stream.of(RandomProgram.forgetful());
    for (LongFunction<RandomProgram> made :
        List.<LongFunction<RandomProgram>>of(RandomProgram::toy, RandomProgram::meeting))
      all =
          Stream.concat(
              all,
              LongStream.iterate(0, seed -> seed + 1)
                  .mapToObj(made)
                  .filter(Objects::nonNull)
                  .limit(each));
    return all.toList();
  }

  /// Empty if this engine finds all of that. What it refuses is passed over.
  @SuppressWarnings("unchecked")
  public static String of(Map<String, Object[]> known) {
    for (var program : known.entrySet()) {
      var classes = (Collection<byte[]>) program.getValue()[0];
      var counts = (Map<String, BigInteger>) program.getValue()[1];
      try {
        var memory = MemoryModel.valueOf((String) program.getValue()[2]);
        var name = program.getKey().substring(0, program.getKey().indexOf(' '));
        var found = wrong(name, new Known(classes, counts, memory));
        if (!found.isEmpty()) return program.getKey() + ": " + found;
      } catch (LinkageError e) {
        throw e; // not a wrong engine, but none
      } catch (RuntimeException e) {
        return program.getKey() + ": " + e;
      }
    }
    return "";
  }

  private static String wrong(String name, Known known) {
    var total = BigInteger.ZERO;
    for (var mode : Mode.values()) {
      if (mode != Mode.GRAPH && total.compareTo(BigInteger.valueOf(ONE_BY_ONE_MAX)) > 0) break;
      if (mode == Mode.FORESEEN && known.memory != MemoryModel.SC) continue;
      var explorer = ProgramExplorer.standard().under(known.memory).in(mode);
      var explored = Explorations.of(name, known.classes(), explorer);
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
