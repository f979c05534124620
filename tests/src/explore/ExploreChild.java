import explore.Mode;
import explore.ProgramExplorer;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import run.Explored;
import run.MemoryModel;

/// Asks the engine in a JVM of its own, as the builder does. Each line that it prints is an answer:
/// `ok` or `WRONG`, what was asked, and what came of it.
public final class ExploreChild {
  private static final BigInteger ONE_BY_ONE_MAX = BigInteger.valueOf(400);
  private static final int BATCH = 250;
  private static final int FULL_BITS_MAX = 13;
  private static final int RUNS = 100;
  private static final int RUNS_MIN = 5;
  private static final long NANOS_MAX = 3_000_000_000L;
  private static final PrintStream OUT = System.out; // while exploring, System.out is the program's

  private ExploreChild() {}

  /// `toy FIRST STEP COUNT`, `meeting FIRST STEP COUNT`, `litmus FIRST STEP COUNT`, `files FILE…`,
  /// `races FILE…`, `properties FILE…`, `mutants FIRST STEP` or `mutants-searched FIRST STEP`.
  public static void main(String... words) throws Exception {
    var files =
        Stream.of(words).skip(1).filter(word -> word.endsWith(".java")).map(Path::of).toList();
    switch (words[0]) {
      case "toy" -> random(RandomProgram::toy, numbers(words));
      case "meeting" -> random(RandomProgram::meeting, numbers(words));
      case "litmus" -> {
        var numbers = numbers(words);
        new LitmusTrial(OUT).of(numbers[0], numbers[1], numbers[2]);
      }
      case "properties" -> properties(files);
      case "mutants", "mutants-searched" -> {
        var numbers = numbers(words);
        var wrong = new WrongEngines((int) numbers[0], (int) numbers[1]);
        if (words[0].equals("mutants")) wrong.named();
        else wrong.searched();
      }
      case "files" -> files(files);
      case "races" -> races(files);
      default -> throw new IllegalArgumentException(words[0]);
    }
    System.exit(0);
  }

  private static long[] numbers(String... words) {
    return Stream.of(words).skip(1).mapToLong(Long::parseLong).toArray();
  }

  static void say(boolean ok, String what, Object... told) {
    OUT.println((ok ? "ok " : "WRONG ") + what + " " + List.of(told));
  }

  /// So many programs worth exploring, of every so many-th seed.
  private static void random(LongFunction<RandomProgram> made, long... firstStepCount) {
    long seed = firstStepCount[0];
    long count = firstStepCount[2];
    int hanging = 0;
    long[] nanos = new long[3];
    for (int done = 0; done < count; ) {
      long start = System.nanoTime();
      var programs = new ArrayList<RandomProgram>();
      for (; programs.size() < Math.min(BATCH, count - done); seed += firstStepCount[1]) {
        var program = made.apply(seed);
        if (program != null) programs.add(program);
      }
      long walked = System.nanoTime();
      var sources = new HashMap<String, String>();
      programs.forEach(program -> sources.put(program.name(), program.text()));
      var classes = Batch.compile(sources);
      long compiled = System.nanoTime();
      for (var program : programs) {
        check(program, classes.get(program.name()).values());
        if (program.hangs()) hanging++;
      }
      done += programs.size();
      nanos[0] += walked - start;
      nanos[1] += compiled - walked;
      nanos[2] += System.nanoTime() - compiled;
    }
    OUT.printf(
        "%d programs, %d can hang; %d s interpreted, %d s compiled, %d s explored%n",
        count,
        hanging,
        nanos[0] / 1_000_000_000,
        nanos[1] / 1_000_000_000,
        nanos[2] / 1_000_000_000);
  }

  private static void check(RandomProgram program, Collection<byte[]> classes) {
    var graph = Explorations.of(program.name(), classes, Mode.GRAPH);
    check(program, Mode.GRAPH, graph, program.reachable().allows(Explorations.counts(graph)));
    var unread = GraphReads.wrong(graph);
    if (!unread.isEmpty()) say(false, "values of " + program.name(), unread, program.text());
    var foreseen = Explorations.of(program.name(), classes, Mode.FORESEEN);
    check(program, Mode.FORESEEN, foreseen, found(foreseen).equals(found(graph)));
    var schedules = graph.schedules();
    if (schedules == null || schedules.compareTo(ONE_BY_ONE_MAX) > 0) return;
    var seen = Explorations.counts(graph);
    var full = Explorations.of(program.name(), classes, Mode.FULL);
    boolean races = Set.copyOf(graph.races()).equals(Set.copyOf(full.races()));
    check(program, Mode.FULL, full, races && Explorations.counts(full).equals(seen));
    var sleep = Explorations.of(program.name(), classes, Mode.SLEEP);
    check(program, Mode.SLEEP, sleep, Explorations.counts(sleep).keySet().equals(seen.keySet()));
  }

  private static void check(RandomProgram program, Mode mode, Explored explored, boolean agrees) {
    if (agrees && explored.complete()) return;
    say(
        false,
        mode + " of " + program.name(),
        "expected",
        program.reachable().counts(),
        "seen",
        Explorations.counts(explored),
        explored.refusal(),
        "races",
        explored.races(),
        program.text());
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
        say(
            reachable.allows(seen) && explored.complete(),
            name(file),
            "expected",
            reachable.counts(),
            "seen",
            seen,
            explored.notes());
    }
  }

  /// Programs that say which accesses race: as the graph tells, and vector clocks over every
  /// schedule.
  private static void races(List<Path> files) throws IOException {
    var sources = new HashMap<String, String>();
    for (var file : files) sources.put(name(file), Files.readString(file));
    var classes = Batch.compile(sources);
    for (var file : files) {
      var program = classes.get(name(file)).values();
      var stated = sources.get(name(file)).replaceAll("(?s).*\n// Races:\n", "");
      var told =
          stated.lines().map(row -> row.replaceFirst("^//   ", "")).collect(Collectors.toSet());
      var explored = Explorations.of(name(file), program, Mode.GRAPH);
      var oneByOne = Explorations.of(name(file), program, Mode.FULL);
      say(
          explored.complete() && rows(explored).equals(told) && rows(oneByOne).equals(told),
          name(file),
          "expected",
          told,
          "seen",
          rows(explored),
          "by vector clocks",
          rows(oneByOne),
          explored.refusal());
    }
  }

  private static Set<String> rows(Explored explored) {
    return explored.races().stream()
        .map(race -> race.field() + ": " + race.first() + ", " + race.second())
        .collect(Collectors.toSet());
  }

  /// What must be true of whatever is explored: three searches agree, the graph bears out the
  /// table, and no real run gives what is not in it.
  private static void properties(List<Path> files) throws Exception {
    for (var file : files) {
      var name = name(file);
      var text = Files.readString(file);
      var classes = Batch.compile(Map.of(name, text)).get(name);
      var explored = Explorations.of(name, classes.values(), Mode.GRAPH);
      if (!explored.refusal().isEmpty()) {
        say(true, "refused " + name, explored.refusal());
        continue;
      }
      var seen = Explorations.counts(explored);
      var wrong = new ArrayList<String>();
      if (!explored.graph().isEmpty()) wrong.addAll(GraphPaths.wrong(explored));
      if (!found(Explorations.of(name, classes.values(), Mode.FORESEEN)).equals(found(explored)))
        wrong.add("where steps are foreseen it is something else");
      if (explored.schedules() != null && explored.schedules().bitLength() < FULL_BITS_MAX) {
        var oneByOne = Explorations.of(name, classes.values(), Mode.FULL);
        var full = Explorations.counts(oneByOne);
        if (!Set.copyOf(explored.races()).equals(Set.copyOf(oneByOne.races())))
          wrong.add("races " + explored.races() + ", by vector clocks " + oneByOne.races());
        var sleep = Explorations.counts(Explorations.of(name, classes.values(), Mode.SLEEP));
        for (var model : List.of(MemoryModel.TSO, MemoryModel.PSO)) {
          var late =
              Explorations.of(name, classes.values(), ProgramExplorer.standard().under(model));
          if (!late.graph().isEmpty()) wrong.addAll(GraphPaths.wrong(late));
        }
        if (!full.equals(seen)) wrong.add("one by one " + full);
        if (!sleep.keySet().equals(seen.keySet())) wrong.add("sleep sets " + sleep.keySet());
      }
      int runs = ends(text, seen) ? realRuns(name, classes, seen.keySet(), wrong) : 0;
      say(wrong.isEmpty(), name, seen, runs + " runs", wrong);
    }
  }

  /// Runs a program often, or as often as fits in some seconds: some sleep. Gives how often.
  private static int realRuns(
      String name, Map<String, byte[]> classes, Set<String> explored, List<String> wrong)
      throws Exception {
    long since = System.nanoTime();
    int runs = 0;
    while (runs < RUNS_MIN || runs < RUNS && System.nanoTime() - since < NANOS_MAX) {
      var real = RealRun.of(name, classes);
      if (!explored.contains(real)) wrong.add("run " + runs + ": " + real);
      runs++;
    }
    return runs;
  }

  /// All that was found, but for the graph and how long it took.
  private static Explored found(Explored all) {
    return new Explored(
        all.complete(),
        all.refusal(),
        all.line(),
        all.schedules(),
        all.states(),
        0,
        all.outcomes(),
        all.races(),
        all.notes(),
        all.rests(),
        "");
  }

  /// Can it be run here? Store buffering shows what no schedule explains; this JVM has made threads
  /// before, which counts in their names.
  private static boolean ends(String text, Map<String, BigInteger> seen) {
    return !text.contains("irtual")
        && !text.contains("aemon")
        && !text.contains("writes its own and reads")
        && !text.contains("number in the order")
        && seen.keySet().stream()
            .noneMatch(outcome -> outcome.matches("(?s).*, (Never|Deadl|Exit).*"));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
