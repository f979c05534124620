import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Why anyone should believe the explorer: it is asked what is known otherwise. See
/// docs/explorer.md.
class ExploreEvidenceTest {
  /// `RANDOM_PROGRAMS` in the environment says how many of each language, where others than
  /// these are wanted: tests/release.sh takes 5,000. `RANDOM_FROM` says from which seed.
  private static final int PROGRAMS = 500;
  private static final int LANES = 2;
  private static final Pattern EXPLORED =
      Pattern.compile("(?m)^(//EXPLORE|// Schedules:|// Races:)$");
  private static final Pattern LATE =
      Pattern.compile("(\\d+) programs, (\\d+) reach more with late stores");
  private static final Pattern SUM = Pattern.compile("(\\d+) programs, (\\d+) can hang; .*");

  /// Two independent explorers must agree, outcome for outcome and count for count.
  @Test
  void agreesWithAnInterpreterWrittenFromTheDefinition() throws Exception {
    agreeAboutRandomPrograms("toy");
  }

  /// Outcome for outcome, of programs that use what waits and what is shared in the JDK.
  @Test
  void agreesWithAnInterpreterOfTheJdksCode() throws Exception {
    agreeAboutRandomPrograms("meeting");
  }

  /// Outcome for outcome and count for count, under each memory model; `LITMUS_PROGRAMS` in the
  /// environment says of how many programs.
  @Test
  void agreesWithAnEnumeratorOfLateStores() throws Exception {
    var wanted = System.getenv("LITMUS_PROGRAMS");
    int programs = wanted == null ? 200 : Integer.parseInt(wanted);
    var answers = answers(child(List.of("litmus", "0", "1", "" + programs)));
    assertEquals(List.of(), answers.stream().filter(line -> line.startsWith("WRONG")).toList());
    var sum = LATE.matcher(answers.getLast());
    assertTrue(sum.matches(), () -> "the last line: " + answers.getLast());
    System.out.println(answers.getLast());
    assertEquals(programs, Integer.parseInt(sum.group(1)));
    assertTrue(Integer.parseInt(sum.group(2)) > programs / 10, "too few reach more");
  }

  private static void agreeAboutRandomPrograms(String kind) throws Exception {
    var wanted = System.getenv("RANDOM_PROGRAMS");
    int programs = wanted == null ? PROGRAMS : Integer.parseInt(wanted);
    var first = System.getenv("RANDOM_FROM");
    long from = first == null ? 0 : Long.parseLong(first);
    var lanes = new ArrayList<Process>();
    for (int lane = 0; lane < LANES; lane++)
      lanes.add(child(List.of(kind, "" + (from + lane), "" + LANES, "" + programs / LANES)));
    int explored = 0;
    int hanging = 0;
    for (var lane : lanes) {
      var answers = answers(lane);
      assertEquals(List.of(), answers.stream().filter(line -> line.startsWith("WRONG")).toList());
      var sum = SUM.matcher(answers.getLast());
      assertTrue(sum.matches(), () -> "the last line: " + answers.getLast());
      System.out.println(answers.getLast());
      explored += Integer.parseInt(sum.group(1));
      hanging += Integer.parseInt(sum.group(2));
    }
    assertEquals(programs / LANES * LANES, explored);
    assertTrue(hanging > programs / 10, hanging + " can hang");
  }

  @Test
  void reachesWhatIsKnownAndWhatWasMeantToMisleadIt() throws Exception {
    var files = new ArrayList<String>();
    files.addAll(programs("tests/explore/known"));
    files.addAll(programs("tests/explore/enemy"));
    files.addAll(programs("tests/explore/forks"));
    files.addAll(programs("tests/explore/futures"));
    files.addAll(programs("tests/explore/meetings"));
    files.addAll(programs("tests/explore/phases"));
    files.addAll(programs("tests/explore/pools"));
    long refused =
        agree("files", files).stream().filter(line -> line.startsWith("ok refused")).count();
    assertTrue(refused < 6, refused + " are refused: that is honest, but too easy");
  }

  /// Each edge of happens-before, there and taken away: decision 18 has the table.
  @Test
  void racesWhereNothingOrders() throws Exception {
    var programs = programs("tests/explore/races");
    assertTrue(programs.size() > 70, "programs are missing");
    agree("races", programs);
  }

  @Test
  void allSearchesAndRealRunsAgree() throws Exception {
    var files = new ArrayList<String>();
    for (var folder :
        List.of(
            "",
            "/known",
            "/enemy",
            "/forks",
            "/futures",
            "/loops",
            "/meetings",
            "/objects",
            "/pools",
            "/waits"))
      for (var file : programs("tests/explore" + folder))
        if (!Files.readString(Path.of(file)).contains("// Refused:")) files.add(file);
    for (var part : folders("snippets"))
      for (var file : programs(part.toString()))
        if (EXPLORED.matcher(Files.readString(Path.of(file))).find()) files.add(file);
    assertTrue(files.getLast().startsWith("snippets"), "no snippet is explored");
    long refused =
        agree("properties", files).stream().filter(line -> line.startsWith("ok refused")).count();
    assertTrue(refused < 9, refused + " are refused: of those nothing is compared");
  }

  /// A missing hook of each kind, locks that admit two, lost signals, wrong merges: each is found
  /// out by the program that is named for it, or, with `WRONG_ENGINES=searched` in the environment,
  /// by any that is known.
  @Test
  void wrongEnginesAreFoundOut() throws Exception {
    var all = Mutants.all().stream().map(Mutant::wrong).collect(Collectors.toSet());
    assertEquals(all, WrongEngines.foundBy().keySet());
    boolean searched = "searched".equals(System.getenv("WRONG_ENGINES"));
    var lanes = new ArrayList<Process>();
    for (int lane = 0; lane < LANES; lane++)
      lanes.add(child(List.of(searched ? "mutants-searched" : "mutants", "" + lane, "" + LANES)));
    var answers = answers(lanes);
    if (searched) answers.forEach(System.out::println);
    assertEquals(List.of(), answers.stream().filter(line -> line.startsWith("WRONG")).toList());
    assertEquals(
        all.size() + LANES, answers.stream().filter(line -> line.startsWith("ok ")).count());
  }

  private static List<String> agree(String question, List<String> files) throws Exception {
    var lanes = new ArrayList<Process>();
    for (int lane = 0; lane < LANES; lane++) lanes.add(child(words(question, share(files, lane))));
    var answers = answers(lanes);
    assertEquals(List.of(), answers.stream().filter(line -> line.startsWith("WRONG")).toList());
    assertEquals(files.size(), answers.stream().filter(line -> line.startsWith("ok ")).count());
    return answers;
  }

  /// What a lane has of these files.
  private static List<String> share(List<String> files, int lane) {
    return IntStream.iterate(lane, at -> at < files.size(), at -> at + LANES)
        .mapToObj(files::get)
        .toList();
  }

  private static List<String> words(String question, List<String> files) {
    return Stream.concat(Stream.of(question), files.stream()).toList();
  }

  private static List<String> programs(String folder) throws IOException {
    var found = Reachable.programs(folder).stream().map(Path::toString).toList();
    assertTrue(folder.startsWith("snippets") || found.size() > 5, "no programs in " + folder);
    return found;
  }

  private static List<Path> folders(String root) throws IOException {
    try (var folders = Files.list(Path.of(root))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Process child(List<String> words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.function=ALL-UNNAMED",
                "--add-opens=java.base/java.util.stream=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "ExploreChild"));
    command.addAll(words);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static List<String> answers(List<Process> children) throws Exception {
    var answers = new ArrayList<String>();
    for (var child : children) answers.addAll(answers(child));
    return answers;
  }

  private static List<String> answers(Process child) throws Exception {
    List<String> lines;
    try (var out = child.inputReader()) {
      lines = out.lines().toList();
    }
    assertEquals(0, child.waitFor(), () -> String.join("\n", lines));
    return lines;
  }
}
