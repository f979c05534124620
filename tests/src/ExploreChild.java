import explore.Exploration;
import explore.Mode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Asks the engine in a JVM of its own, as the builder does. Each line that it prints is an answer:
/// `ok` or `WRONG`, what was asked, and what came of it.
public final class ExploreChild {
  private static final int ONE_BY_ONE_MAX = 400;
  private static final int BATCH = 250;
  private static final PrintStream OUT = System.out;   // while exploring, System.out is the program's

  private ExploreChild() {}

  /// `random FIRST STEP COUNT` or `files grain? FILE…`.
  public static void main(String... words) throws Exception {
    switch (words[0]) {
      case "random" -> random(Long.parseLong(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[3]));
      case "files" -> files(List.of(words).subList(1, words.length).stream().map(Path::of).toList());
      default -> throw new IllegalArgumentException(words[0]);
    }
    System.exit(0);
  }

  private static void say(boolean ok, String what, Object... told) {
    OUT.println((ok ? "ok " : "WRONG ") + what + " " + List.of(told));
  }

  /// So many programs worth exploring, of every so many-th seed.
  private static void random(long first, long step, int count) {
    int hanging = 0;
    int merged = 0;
    long seed = first;
    long[] nanos = new long[3];
    for (int made = 0; made < count; ) {
      long start = System.nanoTime();
      var programs = new ArrayList<RandomProgram>();
      for (; programs.size() < Math.min(BATCH, count - made); seed += step) {
        var program = RandomProgram.of(seed);
        if (program != null) programs.add(program);
      }
      long walked = System.nanoTime();
      var sources = new HashMap<String, String>();
      programs.forEach(program -> sources.put(program.name(), program.text()));
      var classes = Batch.compile(sources);
      long compiled = System.nanoTime();
      for (var program : programs) {
        check(program, classes.get(program.name()));
        if (program.hangs()) hanging++;
        merged++;
      }
      made += programs.size();
      nanos[0] += walked - start;
      nanos[1] += compiled - walked;
      nanos[2] += System.nanoTime() - compiled;
    }
    OUT.printf("%d programs, %d can hang; %d s interpreted, %d s compiled, %d s explored%n", merged, hanging,
        nanos[0] / 1_000_000_000, nanos[1] / 1_000_000_000, nanos[2] / 1_000_000_000);
  }

  private static void check(RandomProgram program, Map<String, byte[]> classes) {
    boolean small = program.total().bitLength() < 31 && program.total().intValue() <= ONE_BY_ONE_MAX;
    for (var mode : small ? Mode.values() : new Mode[] {Mode.GRAPH}) {
      var explored = Explorations.of(program.name(), classes.values(), mode);
      var seen = Explorations.counts(explored);
      boolean same = mode == Mode.SLEEP ? seen.keySet().equals(program.counts().keySet())
          : seen.equals(program.counts());
      if (!same || !explored.complete())
        say(false, mode + " of seed " + program.seed(), "expected", program.counts(), "seen", seen,
            explored.refusal(), program.text());
    }
  }

  /// Programs that say what they reach.
  private static void files(List<Path> files) throws IOException {
    var sources = new HashMap<String, String>();
    for (var file : files) sources.put(name(file), Files.readString(file));
    var classes = Batch.compile(sources);
    for (var file : files) {
      var reachable = Reachable.of(file);
      var explored = Explorations.of(name(file), classes.get(name(file)).values(), Mode.GRAPH);
      var seen = Explorations.counts(explored);
      if (!explored.refusal().isEmpty())
        say(true, "refused " + name(file), "line " + explored.line(), explored.refusal());
      else
        say(reachable.allows(seen) && explored.complete(), name(file), "expected", reachable.counts(), "seen",
            seen, explored.notes());
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
