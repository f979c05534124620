import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import run.MemoryModel;

/// A program of which is known what it reaches: one of a file that says so, or a generated one.
///
/// @param counts of schedules; 0 where only the outcome is known
record Known(String name, String text, MemoryModel memory, Map<String, BigInteger> counts) {
  private static final List<Path> FOLDERS =
      List.of(Path.of("tests/explore/known"), Path.of("tests/explore/enemy"));
  private static final Pattern GENERATED = Pattern.compile("(Toy|Meet|Litmus)(\\d+)( tso| pso)?");
  private static final int LITMUS_SHARE = 2; // for so many of each language, a litmus program

  /// What it is called among others: a litmus program is known under several models.
  String label() {
    return memory == MemoryModel.SC ? name : name + " " + memory.word();
  }

  boolean counted() {
    return counts.values().stream().noneMatch(BigInteger.ZERO::equals);
  }

  /// The one of this label.
  static Known of(String label) throws IOException {
    var generated = GENERATED.matcher(label);
    if (generated.matches()) return of(generated);
    if (label.equals(RandomProgram.forgetful().name())) return of(RandomProgram.forgetful());
    for (var folder : FOLDERS) {
      var file = folder.resolve(label + ".java");
      if (Files.exists(file)) return of(file);
    }
    throw new IOException("there is no program " + label);
  }

  private static Known of(Matcher label) {
    long seed = Long.parseLong(label.group(2));
    return switch (label.group(1)) {
      case "Toy" -> of(Objects.requireNonNull(RandomProgram.toy(seed), label.group()));
      case "Meet" -> of(Objects.requireNonNull(RandomProgram.meeting(seed), label.group()));
      default ->
          litmus(seed).stream()
              .filter(program -> program.label().equals(label.group()))
              .findFirst()
              .orElseThrow();
    };
  }

  private static Known of(Path file) throws IOException {
    return new Known(
        file.getFileName().toString().replace(".java", ""),
        Files.readString(file),
        MemoryModel.SC,
        Reachable.of(file).counts());
  }

  private static Known of(RandomProgram program) {
    return new Known(program.name(), program.text(), MemoryModel.SC, program.reachable().counts());
  }

  /// A litmus program, under the models with store buffers; none if it is too big.
  private static List<Known> litmus(long seed) {
    var program = LitmusPrograms.of(seed);
    var name = "Litmus" + seed;
    var text = LitmusText.of(name, program);
    try {
      var under = new ArrayList<Known>();
      for (var model : List.of(MemoryModel.TSO, MemoryModel.PSO))
        under.add(new Known(name, text, model, new LitmusWalk(program, model).count()));
      return under;
    } catch (LitmusWalk.TooBig _) {
      return List.of();
    }
  }

  /// All files, so many generated programs of each language, and the forgetful one.
  static List<Known> all(int each) throws IOException {
    var all = new ArrayList<Known>();
    for (var folder : FOLDERS)
      for (var file : Reachable.programs(folder.toString())) all.add(of(file));
    all.add(of(RandomProgram.forgetful()));
    for (LongFunction<RandomProgram> made :
        List.<LongFunction<RandomProgram>>of(RandomProgram::toy, RandomProgram::meeting))
      seeds().mapToObj(made).filter(Objects::nonNull).limit(each).map(Known::of).forEach(all::add);
    seeds()
        .mapToObj(Known::litmus)
        .filter(under -> !under.isEmpty())
        .limit(each / LITMUS_SHARE)
        .forEach(all::addAll);
    return all;
  }

  private static LongStream seeds() {
    return LongStream.iterate(0, seed -> seed + 1);
  }

  /// The classes of these programs, by the program's name.
  static Map<String, Collection<byte[]>> compile(List<Known> programs) {
    var sources = new HashMap<String, String>();
    for (var program : programs) sources.put(program.name(), program.text());
    var classes = new TreeMap<String, Collection<byte[]>>();
    Batch.compile(sources).forEach((name, made) -> classes.put(name, made.values()));
    return classes;
  }
}
