import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
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
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import note.Markdown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What README, CONTRIBUTING and the reference of the format show is so: programs get the verdict they are said to
/// get, notes can be rendered, commands do what they say.
class DocsTest {
  private static final List<String> DOCS = List.of("README.md", "CONTRIBUTING.md", "docs/format.md");
  /// `<!-- snippets/format/Coin.java: holds -->`, or a note's path alone, above a fence.
  private static final Pattern MARK = Pattern.compile("<!-- (\\S+\\.(?:java|md))(?:: (holds|fails|not applicable|malformed))? -->");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  @TempDir
  static Path temporary;
  private static final Map<String, Checked> CHECKED = new HashMap<>();

  /// A fence of a document.
  ///
  /// @param mark the comment right above it, or empty
  /// @param text without the last newline
  /// @param said of the fence below it, where that is of plain text: what the check says
  private record Fence(String doc, int line, String mark, String language, String text, String said) {
    boolean isMarked() {
      return MARK.matcher(mark).matches();
    }

    String path() {
      return group(1);
    }

    String verdict() {
      return group(2);
    }

    private String group(int number) {
      var match = MARK.matcher(mark);
      return match.matches() && match.group(number) != null ? match.group(number) : "";
    }

    @Override
    public String toString() {
      return doc + ":" + line + " " + path();
    }
  }

  /// What checking the examples of a document gave: of its well-formed ones, and of its malformed ones.
  private record Checked(Path notebook, Builder.Said said, JsonObject report, Builder.Said malformed) { }

  private static List<Fence> fences(String doc) throws IOException {
    var fences = new ArrayList<Fence>();
    for (var node : tree(doc).getDescendants())
      if (node instanceof FencedCodeBlock fence) {
        var above = fence.getPrevious() instanceof HtmlCommentBlock comment ? comment.getChars().toString().strip() : "";
        var below = fence.getNext() instanceof FencedCodeBlock next && next.getInfo().toString().equals("text") ? text(next) : "";
        fences.add(new Fence(doc, fence.getStartLineNumber() + 1, above, fence.getInfo().toString(), text(fence), below));
      }
    return fences;
  }

  private static Node tree(String doc) throws IOException {
    return Parser.builder(Markdown.SYNTAX).build().parse(Files.readString(Path.of(doc)));
  }

  private static String text(FencedCodeBlock fence) {
    return fence.getContentLines().stream().map(line -> line.toString().replaceAll("[\r\n]+$", "")).collect(Collectors.joining("\n"));
  }

  /// All fences of all documents in these languages.
  private static Stream<Fence> fences(Set<String> languages) throws IOException {
    var all = new ArrayList<Fence>();
    for (var doc : DOCS) all.addAll(fences(doc));
    return all.stream().filter(fence -> languages.contains(fence.language));
  }

  @BeforeAll
  static void checkAll() throws Exception {
    for (var doc : DOCS) {
      var notebook = temporary.resolve(doc.replace('/', '-'));
      var wrong = temporary.resolve(doc.replace('/', '-') + ".malformed");
      for (var folder : List.of(notebook, wrong)) Files.createDirectories(folder);
      for (var fence : fences(doc)) if (fence.isMarked()) write(fence.verdict().equals("malformed") ? wrong : notebook, fence);
      for (var path : ofNotebook(doc)) copy(path, notebook);
      var report = notebook.resolve("report.json");
      var said = Builder.run("check", "--root", notebook.toString(), "--report", report.toString());
      var json = JsonParser.parseString(Files.readString(report)).getAsJsonObject();
      CHECKED.put(doc, new Checked(notebook, said, json, Builder.run("check", "--root", wrong.toString())));
    }
  }

  private static void write(Path notebook, Fence fence) throws IOException {
    var file = notebook.resolve(fence.path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, fence.text + "\n");
  }

  private static void copy(Path file, Path notebook) throws IOException {
    Files.createDirectories(notebook.resolve(file).getParent());
    if (!Files.exists(notebook.resolve(file))) Files.copy(file, notebook.resolve(file));
  }

  /// The programs of this notebook that a document's commands name.
  private static List<Path> ofNotebook(String doc) throws IOException {
    return commands(doc).stream().flatMap(command -> Arrays.stream(command.split("\\s+")))
      .filter(word -> word.endsWith(".java") && word.startsWith("snippets/")).map(Path::of).filter(Files::exists).toList();
  }

  static Stream<Fence> programs() throws IOException {
    return fences(Set.of("java"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void getsItsVerdict(Fence fence) throws IOException {
    assertFalse(fence.verdict().isEmpty(), () -> fence + ": no verdict stands above it: <!-- snippets/PART/NAME.java: holds -->");
    var checked = CHECKED.get(fence.doc);
    boolean malformed = fence.verdict().equals("malformed");
    var said = malformed ? checked.malformed.text() : checked.said.text();
    if (malformed) assertEquals(2, checked.malformed.exitCode(), said);
    else assertEquals(fence.verdict(), verdict(checked.report, fence.path()), said);
    assertTrue(says(said, fence.said), () -> "not said:\n" + fence.said + "\n\nbut:\n" + said);
    assertEquals(fence.verdict().equals("holds"), fence.said.isEmpty(), "what the check says of an example stands below it, unless it holds");
    if (Files.exists(Path.of(fence.path()))) assertEquals(Files.readString(Path.of(fence.path())).strip(), fence.text.strip());
  }

  private static String verdict(JsonObject report, String path) {
    return report.getAsJsonArray("snippets").asList().stream().map(JsonElement::getAsJsonObject)
      .filter(s -> s.get("path").getAsString().equals(path)).map(s -> s.get("verdict").getAsString()).findFirst().orElse("not reported");
  }

  /// Are these lines there, one after another? Their indent doesn't count, and `…` stands for anything.
  private static boolean says(String text, String fragment) {
    var pattern = fragment.strip().lines().map(line -> Arrays.stream(line.strip().split("…", -1)).map(Pattern::quote)
      .collect(Collectors.joining(".*"))).collect(Collectors.joining(" *\n *"));
    return Pattern.compile(pattern).matcher(text).find();
  }

  @Test
  void everyExampleIsSeen() throws IOException {
    for (var doc : List.of("CONTRIBUTING.md", "docs/format.md"))
      assertTrue(programs().anyMatch(fence -> fence.doc.equals(doc)), doc + " shows no program");
    var verdicts = programs().map(Fence::verdict).collect(Collectors.toSet());
    assertEquals(Set.of("holds", "fails", "not applicable", "malformed"), verdicts);
  }

  static Stream<Fence> notes() throws IOException {
    return fences(Set.of("markdown"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void canBeRendered(Fence fence) {
    assertTrue(fence.path().startsWith("site/"), () -> fence + ": no path stands above it: <!-- site/PART/NAME.md -->");
    var report = CHECKED.get(fence.doc).report;
    assertEquals("[]", report.getAsJsonArray("errors").toString());
    assertEquals("[]", report.getAsJsonObject("links").getAsJsonArray("broken").toString());
    assertEquals(List.of(), report.getAsJsonArray("warnings").asList().stream().map(JsonElement::getAsString)
      .filter(warning -> warning.startsWith(fence.path())).toList());
    for (var snippet : report.getAsJsonArray("snippets").asList())
      if (snippet.getAsJsonObject().get("path").getAsString().equals(fence.path()))
        assertEquals("holds", snippet.getAsJsonObject().get("verdict").getAsString(), snippet::toString);
  }

  private static List<String> commands(String doc) throws IOException {
    return fences(doc).stream().filter(fence -> Set.of("", "sh").contains(fence.language)).flatMap(fence -> fence.text.lines())
      .map(line -> line.replaceFirst("\\s+#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
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
    if (words.get(1).equals("build.java")) build(CHECKED.get(doc).notebook, rest);
    else if (words.get(1).equals("tests/All.java")) for (var name : rest) Class.forName(name);
    else runs(CHECKED.get(doc).notebook.resolve(words.get(1)));
  }

  private static void build(Path notebook, List<String> words) throws Exception {
    var all = new ArrayList<>(words);
    all.addAll(List.of("--root", notebook.toString()));
    var said = Builder.run(all.toArray(String[]::new));
    assertEquals(0, said.exitCode(), said::text);
    if (words.isEmpty()) assertTrue(Files.exists(notebook.resolve("_site").resolve("index.html")), said::text);
  }

  private static void runs(Path program) throws Exception {
    var process = new ProcessBuilder("./jbang", program.toString()).redirectErrorStream(true).start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), printed);
    assertFalse(printed.isBlank());
  }

  @Test
  void theTwoCommandsComeFirst() throws IOException {
    var first = fences("README.md").getFirst();
    assertEquals(List.of("./jbang build.java", "./jbang tests/All.java"), first.text.lines().limit(2).toList());
    assertTrue(Files.isExecutable(Path.of("jbang")) && Files.exists(Path.of("build.java")) && Files.exists(Path.of("tests/All.java")));
  }

  @Test
  void everyOptionAndCommandIsTold() throws Exception {
    var help = new StringBuilder(Builder.run("--help").text());
    var told = new TreeSet<String>();
    var text = Files.readString(Path.of("docs/format.md"));
    var section = text.substring(text.indexOf("\n## The command line"), text.indexOf("\n## The report"));
    OPTION.matcher(section).results().forEach(option -> told.add(option.group()));
    var known = new TreeSet<String>();
    OPTION.matcher(help).results().forEach(option -> known.add(option.group()));
    assertEquals(known, told);
    var commands = Pattern.compile("(?m)^  ([a-z]+) +\\p{Upper}").matcher(help).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    assertFalse(commands.isEmpty(), help::toString);
    for (var command : commands) assertTrue(section.contains("`" + command), () -> "not told: " + command);
  }

  /// The report's form as it is told, against the one that was written.
  @Test
  void theReportHasTheFormThatIsTold() throws IOException {
    var told = fences("docs/format.md").stream().filter(fence -> fence.language.equals("json")).findFirst().orElseThrow();
    assertEquals(keys(CHECKED.get("docs/format.md").report), keys(JsonParser.parseString(told.text)));
  }

  private static Set<String> keys(JsonElement json) {
    var keys = new TreeSet<String>();
    keys("", json, keys);
    return keys;
  }

  private static void keys(String at, JsonElement json, Set<String> keys) {
    if (json instanceof JsonArray array) array.forEach(element -> keys(at + "[]", element, keys));
    if (!(json instanceof JsonObject object) || at.endsWith(".values")) return;
    object.entrySet().forEach(entry -> {
      keys.add(at + "." + entry.getKey());
      keys(at + "." + entry.getKey(), entry.getValue(), keys);
    });
  }

  static Stream<String> texts() throws IOException {
    try (var decisions = Files.list(Path.of("docs/decisions"))) {
      var all = new ArrayList<>(DOCS);
      all.add("CHANGELOG.md");
      decisions.map(file -> file.toString().replace('\\', '/')).filter(file -> file.endsWith(".md")).sorted().forEach(all::add);
      return all.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void leadsSomewhere(String doc) throws IOException {
    for (var node : tree(doc).getDescendants())
      if (node instanceof InlineLinkNode link && !link.getUrl().toString().matches("[a-z]+:.*")) {
        var parts = link.getUrl().toString().split("#", 2);
        var file = parts[0].isEmpty() ? Path.of(doc) : Path.of(doc).resolveSibling(parts[0]).normalize();
        assertTrue(Files.exists(file), () -> doc + " links " + file + ", which isn't there");
        assertTrue(!(link instanceof Image) || !link.getText().isBlank(), () -> doc + ": an image without a text: " + file);
        if (parts.length > 1) assertTrue(headings(file.toString()).contains(parts[1]), () -> doc + " links #" + parts[1] + ", which isn't there");
      }
  }

  /// Ids of headings, as GitHub gives them.
  private static Set<String> headings(String doc) throws IOException {
    var ids = new TreeSet<String>();
    for (var node : tree(doc).getDescendants())
      if (node instanceof com.vladsch.flexmark.ast.Heading heading)
        ids.add(heading.getText().toString().toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    return ids;
  }
}
