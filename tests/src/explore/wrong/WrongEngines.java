import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Asks wrong engines, those of every so many-th place among all: each must find something else
/// than what is known. The right one, loaded the same way, must not.
record WrongEngines(int first, int step) {
  private static final Path FOUND_BY = Path.of("tests/explore/wrong-engines.txt");
  private static final int GENERATED = 150; // of each language
  private static final int NO_END_TIMES = 5; // what the right engine needs
  private static final long NO_END_MIN = 5_000_000_000L; // a new engine's code is slow at first

  /// By which program each wrong engine is found out, as the file tells.
  static Map<String, String> foundBy() throws IOException {
    var all = new TreeMap<String, String>();
    for (var line : Files.readAllLines(FOUND_BY)) {
      if (line.startsWith("#")) continue;
      var parts = line.split(": ", 2);
      if (parts.length < 2 || all.put(parts[0], parts[1]) != null)
        throw new IOException(FOUND_BY + ": not what is wrong and one program: " + line);
    }
    return all;
  }

  /// Asks each the one program that is known to find it out.
  void named() throws Exception {
    var foundBy = foundBy();
    var programs = new TreeMap<String, Known>();
    for (var mutant : mutants()) {
      var label = foundBy.get(mutant.wrong());
      if (label == null) ExploreChild.say(false, mutant.wrong(), FOUND_BY + " names no program");
      else programs.put(label, Known.of(label));
    }
    var right = Right.of(List.copyOf(programs.values()));
    for (var mutant : mutants()) {
      var program = programs.get(foundBy.getOrDefault(mutant.wrong(), ""));
      if (program != null) right.ask(mutant, List.of(program));
    }
  }

  /// Asks each all programs, the cheapest first, until one finds it out.
  void searched() throws Exception {
    var all = Known.all(GENERATED);
    var right = Right.of(all);
    Comparator<Known> cheapest = Comparator.comparing(program -> right.nanos.get(program.label()));
    var ordered = all.stream().sorted(cheapest).toList();
    for (var mutant : mutants()) right.ask(mutant, ordered);
  }

  private List<Mutant> mutants() {
    var all = Mutants.all();
    return IntStream.iterate(first, at -> at < all.size(), at -> at + step)
        .mapToObj(all::get)
        .toList();
  }

  /// What the right engine needs for programs that it finds to be as they are known.
  ///
  /// @param classes of each program
  /// @param nanos   of the processor, by a program's label
  private record Right(Map<String, Collection<byte[]>> classes, Map<String, Long> nanos) {
    static Right of(List<Known> programs) throws Exception {
      var classes = Known.compile(programs);
      var tried = new Tried(Mutant.NONE, programs, classes);
      var found = tried.found(_ -> Long.MAX_VALUE);
      ExploreChild.say(found.isEmpty(), Mutant.NONE.wrong(), found);
      return new Right(classes, tried.nanos());
    }

    void ask(Mutant mutant, List<Known> programs) {
      try {
        var found = new Tried(mutant, programs, classes).found(this::nanosMax);
        ExploreChild.say(
            !found.isEmpty(),
            mutant.wrong(),
            found.lines().findFirst().orElse("not found out by " + told(programs)));
      } catch (Exception | LinkageError e) {
        ExploreChild.say(false, mutant.wrong(), "could not be made or loaded", e);
      }
    }

    private static String told(List<Known> programs) {
      return programs.size() == 1
          ? programs.getFirst().label() + "; WRONG_ENGINES=searched tells by which it is"
          : programs.size() + " programs";
    }

    private long nanosMax(Known program) {
      return Math.max(NO_END_MIN, nanos.get(program.label()) * NO_END_TIMES);
    }
  }
}
