import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What README, CONTRIBUTING and the reference of the format show is so: programs get the verdict
/// they are said to get, notes can be rendered, commands do what they say.
class DocsTest {
  private static final String README = "README.md", FORMAT = "docs/format.md";
  private static final List<String> DOCS = List.of(README, "CONTRIBUTING.md", FORMAT);
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) +\\p{Upper}");
  private static final Map<String, Checked> CHECKED = new HashMap<>();

  @TempDir static Path temporary;

  /// What checking the examples of a document gave: of its well-formed ones, and of its malformed
  /// ones.
  private record Checked(
      Path notebook, Builder.Said said, JsonObject report, Builder.Said malformed) {}

  /// The fences of all documents in this language.
  private static Stream<Fence> fences(String language) throws IOException {
    var all = new ArrayList<Fence>();
    for (var doc : DOCS) all.addAll(Fence.of(doc));
    return all.stream().filter(fence -> fence.language().equals(language));
  }

  /// Each document is two notebooks: of its examples, and of those that are malformed.
  @BeforeAll
  static void checkAll() throws Exception {
    for (var doc : DOCS) {
      var notebook = Files.createDirectories(temporary.resolve(doc.replace('/', '-')));
      var wrong = Files.createDirectories(temporary.resolve(doc.replace('/', '-') + ".malformed"));
      for (var fence : Fence.of(doc))
        if (fence.isExample()) write(fence.verdict().equals("malformed") ? wrong : notebook, fence);
      for (var path : named(doc)) copy(path, notebook);
      var file = notebook.resolve("report.json");
      var said = Builder.run("check", "--root", notebook.toString(), "--report", file.toString());
      var report = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      CHECKED.put(
          doc,
          new Checked(notebook, said, report, Builder.run("check", "--root", wrong.toString())));
    }
  }

  private static void write(Path notebook, Fence fence) throws IOException {
    var file = notebook.resolve(fence.path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, fence.text() + "\n");
  }

  private static void copy(Path file, Path notebook) throws IOException {
    Files.createDirectories(notebook.resolve(file).getParent());
    if (!Files.exists(notebook.resolve(file))) Files.copy(file, notebook.resolve(file));
  }

  /// The programs of our own notebook that a document's commands name.
  private static List<Path> named(String doc) throws IOException {
    return commands(doc).stream()
        .flatMap(command -> Arrays.stream(command.split("\\s+")))
        .filter(word -> word.matches("snippets/.*\\.java"))
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  static Stream<Fence> programs() throws IOException {
    return fences("java");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void getsItsVerdict(Fence fence) throws IOException {
    assertFalse(
        fence.verdict().isEmpty(), "write above it: <!-- snippets/PART/NAME.java: holds -->");
    var checked = CHECKED.get(fence.doc());
    boolean malformed = fence.verdict().equals("malformed");
    var said = malformed ? checked.malformed.text() : checked.said.text();
    if (malformed) assertEquals(2, checked.malformed.exitCode(), said);
    else assertEquals(fence.verdict(), verdict(checked.report, fence.path()), said);
    assertTrue(says(said, fence.said()), () -> "not said:\n" + fence.said() + "\n\nbut:\n" + said);
    assertEquals(
        fence.verdict().equals("holds"),
        fence.said().isEmpty(),
        "what the check says of an example stands below it, unless it holds");
    var ours = Path.of(fence.path());
    if (Files.exists(ours)) assertEquals(Files.readString(ours).strip(), fence.text().strip());
  }

  private static String verdict(JsonObject report, String path) {
    return snippets(report, path)
        .map(s -> s.get("verdict").getAsString())
        .findFirst()
        .orElse("not reported");
  }

  private static Stream<JsonObject> snippets(JsonObject report, String path) {
    return report.getAsJsonArray("snippets").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(snippet -> snippet.get("path").getAsString().equals(path));
  }

  /// Are these lines there, one after another? Their indent doesn't count, and `…` stands for
  /// anything.
  private static boolean says(String text, String fragment) {
    var lines =
        fragment
            .strip()
            .lines()
            .map(
                line ->
                    Arrays.stream(line.strip().split("…", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")));
    return Pattern.compile(lines.collect(Collectors.joining(" *\n *"))).matcher(text).find();
  }

  static Stream<Fence> quotations() throws IOException {
    return fences("text").filter(fence -> !fence.mark().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("quotations")
  void quotesWordForWord(Fence fence) throws IOException {
    var whole = Files.readString(Path.of(fence.path()));
    assertTrue(
        whole.contains(fence.text()), () -> fence.path() + " has no such lines:\n" + fence.text());
  }

  @Test
  void everyKindOfExampleIsSeen() throws IOException {
    for (var doc : List.of("CONTRIBUTING.md", FORMAT))
      assertTrue(programs().anyMatch(fence -> fence.doc().equals(doc)), doc + " shows no program");
    var verdicts = programs().map(Fence::verdict).collect(Collectors.toSet());
    assertEquals(Set.of("holds", "fails", "not applicable", "malformed"), verdicts);
  }

  static Stream<Fence> notes() throws IOException {
    return fences("markdown");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void canBeRendered(Fence fence) {
    assertTrue(fence.path().startsWith("site/"), "write above it: <!-- site/PART/NAME.md -->");
    var report = CHECKED.get(fence.doc()).report;
    assertEquals("[]", report.getAsJsonArray("errors").toString());
    assertEquals("[]", report.getAsJsonObject("links").getAsJsonArray("broken").toString());
    assertEquals(
        List.of(),
        report.getAsJsonArray("warnings").asList().stream()
            .map(JsonElement::getAsString)
            .filter(warning -> warning.startsWith(fence.path()))
            .toList());
    snippets(report, fence.path())
        .forEach(
            snippet ->
                assertEquals("holds", snippet.get("verdict").getAsString(), snippet::toString));
  }

  private static List<String> commands(String doc) throws IOException {
    return Fence.of(doc).stream()
        .filter(fence -> fence.language().equals("sh"))
        .flatMap(fence -> fence.text().lines())
        .map(line -> line.replaceFirst("\\s+#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  static Stream<String> commands() throws IOException {
    var all = new LinkedHashSet<String>();
    for (var doc : DOCS) for (var command : commands(doc)) all.add(doc + ": " + command);
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void doesWhatItSays(String shown) throws Exception {
    var doc = shown.substring(0, shown.indexOf(": "));
    var words = List.of(shown.substring(doc.length() + 2).split("\\s+"));
    assertTrue(words.getFirst().matches("(\\./)?jbang"), shown);
    var rest = words.subList(2, words.size());
    switch (words.get(1)) {
      case "build.java" -> build(CHECKED.get(doc).notebook, rest);
      case "tests/All.java" -> {
        for (var test : rest)
          assertTrue(Files.exists(Path.of("tests", "src", test + ".java")), test);
      }
      default -> runs(CHECKED.get(doc).notebook.resolve(words.get(1)));
    }
  }

  private static void build(Path notebook, List<String> words) throws Exception {
    var all = new ArrayList<>(words);
    all.addAll(List.of("--root", notebook.toString()));
    var said = Builder.run(all.toArray(String[]::new));
    assertEquals(0, said.exitCode(), said::text);
    if (words.isEmpty()) assertTrue(Files.exists(notebook.resolve("_site/index.html")), said::text);
  }

  private static void runs(Path program) throws Exception {
    var process =
        new ProcessBuilder("./jbang", program.toString()).redirectErrorStream(true).start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    assertFalse(printed.isBlank());
  }

  @Test
  void theTwoCommandsComeFirst() throws IOException {
    var first = Fence.of(README).getFirst().text().lines().limit(2).toList();
    assertEquals(List.of("./jbang build.java", "./jbang tests/All.java"), first);
    for (var file : List.of("jbang", "build.java", "tests/All.java"))
      assertTrue(Files.exists(Path.of(file)), file);
  }

  @Test
  void everyOptionAndCommandIsTold() throws Exception {
    var help = Builder.run("--help").text();
    var own = Builder.run("serve", "--help").text() + Builder.run("run", "--help").text();
    var text = Files.readString(Path.of(FORMAT));
    var told =
        text.substring(text.indexOf("\n## The command line"), text.indexOf("\n## The report"));
    assertEquals(options(help + own), options(told));
    var commands = COMMAND.matcher(help).results().map(match -> match.group(1)).toList();
    assertFalse(commands.isEmpty(), help);
    for (var command : commands)
      assertTrue(told.contains("`" + command), () -> "not told: " + command);
  }

  private static Set<String> options(String text) {
    return OPTION
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The report's form as it is told, against the one that was written.
  @Test
  void theReportHasTheFormThatIsTold() throws IOException {
    var told = fences("json").findFirst().orElseThrow();
    assertEquals(keys(CHECKED.get(FORMAT).report), keys(JsonParser.parseString(told.text())));
  }

  private static Set<String> keys(JsonElement json) {
    var keys = new TreeSet<String>();
    gather("", json, keys);
    return keys;
  }

  private static void gather(String at, JsonElement json, Set<String> keys) {
    if (json instanceof JsonArray array) array.forEach(element -> gather(at + "[]", element, keys));
    if (!(json instanceof JsonObject object) || at.endsWith(".values")) return;
    object
        .entrySet()
        .forEach(
            entry -> {
              keys.add(at + "." + entry.getKey());
              gather(at + "." + entry.getKey(), entry.getValue(), keys);
            });
  }
}
