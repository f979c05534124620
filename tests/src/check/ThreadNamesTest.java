import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Check;
import check.CheckListener;
import check.Checked;
import check.child.FenceSearch;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import run.Explored;
import snippet.Snippet;
import snippet.SnippetParser;
import text.Problems;
import text.Root;
import text.Source;

/// Each thread of the programs in tests/threads prints what readers are to call it, `_` for a
/// blank: so it must be called in a real run, in the traced one, and in each schedule where all are
/// explored.
class ThreadNamesTest {
  private static final Path FOLDER = Path.of("tests", "threads");
  private static final Map<String, Checked> CHECKED = new HashMap<>();

  static List<String> programs() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString().replace(".java", "")).sorted().toList();
    }
  }

  @BeforeAll
  static void checkAll() throws Exception {
    var problems = new Problems();
    var snippets = new ArrayList<Snippet>();
    for (var name : programs()) {
      var path = name + ".java";
      var text = "//TIMELINE\n" + Files.readString(FOLDER.resolve(path));
      snippets.add(SnippetParser.file(Source.of(path, text), problems));
    }
    problems.orThrow();
    var cache = Path.of(System.getProperty("user.home"), ".cache", "interleave");
    var settings = new Check.Settings(2, cache, FenceSearch.of("auto"), false);
    for (var checked : Check.run(new Root(FOLDER), snippets, settings, CheckListener.SILENT))
      CHECKED.put(checked.name(), checked);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void areCalledSo(String name) {
    var checked = CHECKED.get(name);
    assertFalse(checked.ran().sample().output().isEmpty(), () -> checked.verdict().reason());
    for (var line : checked.ran().sample().output()) assertEquals(said(line.text()), line.thread());
    var timeline = checked.timeline();
    for (var line : timeline.printed())
      assertEquals(said(line.text()), timeline.lanes().get(line.lane()).name());
    if (checked.explored() == null) return;
    assertEquals("", checked.explored().refusal());
    for (var outcome : checked.explored().outcomes()) inSchedule(outcome);
    inGraph(checked.explored());
  }

  /// Its threads, as a board has them, are those of its schedules.
  private static void inGraph(Explored explored) {
    var named =
        explored.outcomes().stream().flatMap(o -> o.witness().stream()).map(Explored.Step::thread);
    var graph = JsonParser.parseString(explored.graph()).getAsJsonObject();
    var texts = new ArrayList<String>();
    graph.getAsJsonArray("texts").forEach(text -> texts.add(text.getAsString()));
    named.forEach(
        name ->
            assertTrue(
                texts.stream().anyMatch(text -> text.contains("\t" + name + "\t")),
                () -> name + " is not in " + texts));
  }

  private static void inSchedule(Explored.Outcome outcome) {
    var said = outcome.output().stream().map(ThreadNamesTest::said).toList();
    var printed =
        outcome.witness().stream()
            .filter(step -> step.text().startsWith("prints"))
            .map(Explored.Step::thread)
            .toList();
    if (!printed.isEmpty()) assertEquals(said, printed); // who prints alone takes no step
  }

  private static String said(String text) {
    return text.replace('_', ' ');
  }
}
