import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Check;
import check.Checked;
import check.ProofWarnings;
import check.child.TracedRun;
import check.compile.Edit;
import check.compile.UnnamedThreads;
import check.observe.Facts;
import check.observe.Replay;
import expect.Chance;
import expect.Judgement.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import run.Ending;
import run.Explored;
import run.Run;
import snippet.Snippet;
import snippet.SnippetParser;
import text.Problem;
import text.Problems;
import text.Source;

/// Each file in `tests/judged` has snippets, what their programs were seen to do, and what the
/// check says of that. Nothing is compiled and nothing is run.
class JudgedTest {
  private static final Path DATA = Path.of("tests", "judged");
  private static final String SAID = "== said\n";

  static Stream<Path> cases() throws IOException {
    try (var files = Files.list(DATA)) {
      var all = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assertTrue(all.size() > 20);
      return all.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isJudged(Path file) throws Exception {
    var text = Files.readString(file);
    var given = text.substring(0, text.indexOf(SAID) + SAID.length());
    var seen = given + said(given);
    if (Boolean.getBoolean("accept")) Files.writeString(file, seen);
    assertEquals(text, seen, () -> "if right: -Daccept=true rewrites " + file);
  }

  private static String said(String given) throws Exception {
    var problems = new Problems();
    var snippets = new LinkedHashMap<String, Snippet>();
    var kept = new HashMap<String, Facts>();
    for (var part : given.split("(?m)^== ")) {
      var name = part.lines().findFirst().orElse("").strip();
      var body = part.substring(part.indexOf('\n') + 1);
      if (name.endsWith(".java")) {
        var snippet = SnippetParser.file(Source.of("snippets/part/" + name, body), problems);
        snippets.put(snippet.name(), snippet);
      } else if (name.equals("seen")) body.lines().forEach(line -> seen(line, snippets, kept));
    }
    assertEquals(List.of(), problems.errors().stream().map(Problem::render).toList());
    var lines = new ArrayList<String>();
    for (var checked : Check.replay(List.copyOf(snippets.values()), new Replay(kept))) {
      tell(checked, lines);
      ProofWarnings.check(snippets.get(checked.name()), problems);
      ProofWarnings.rare(snippets.get(checked.name()), checked, problems);
    }
    problems.warnings().forEach(w -> lines.add("warning: " + w.render()));
    return String.join("\n", lines).replaceAll("(?m)\\s+$", "") + "\n";
  }

  /// Takes a line such as `Name: 3 x a + 1 x b`; of a program with the second break `Name 2: …`.
  private static void seen(String line, Map<String, Snippet> snippets, Map<String, Facts> kept) {
    if (line.isBlank()) return;
    var words = line.substring(0, line.indexOf(':')).split(" ");
    var snippet = snippets.get(words[0]);
    int edit = words.length < 2 ? 0 : Integer.parseInt(words[1]);
    var key = Facts.key(edit == 0 ? snippet.program() : edited(snippet, edit));
    var programs = new HashMap<String, Facts.Program>();
    if (kept.containsKey(snippet.name())) programs.putAll(kept.get(snippet.name()).programs());
    programs.put(key, program(line.substring(line.indexOf(':') + 1).strip()));
    kept.put(snippet.name(), new Facts(programs));
  }

  private static String edited(Snippet snippet, int edit) {
    return switch (Edit.apply(snippet.program(), snippet.directives().breaks().get(edit - 1))) {
      case Edit.Applied(var text) -> text;
      case Edit.Refused(var why) -> throw new IllegalArgumentException(why);
    };
  }

  /// Runs, then `traced` ones, then `explored` schedules as {@link ScheduleTest} writes them; or
  /// `refused LINE KEY MESSAGE`.
  private static Facts.Program program(String text) {
    if (text.startsWith("refused ")) {
      var words = text.split(" ", 4);
      var error = new Ending.Refusal("", Integer.parseInt(words[1]), 1, words[2], words[3]);
      return new Facts.Program(
          List.of(error), UnnamedThreads.KEPT, runs(""), runs(""), List.of(), null);
    }
    Explored explored = null;
    if (text.contains("explored ")) {
      explored = ScheduleTest.explored(text.substring(text.indexOf("explored ") + 9));
      text = text.substring(0, text.indexOf("explored ")).strip();
    }
    var traced = List.<TracedRun>of();
    if (text.contains("traced ")) {
      traced = all(text.substring(text.indexOf("traced ") + 7)).map(JudgedTest::traced).toList();
      text = text.substring(0, text.indexOf("traced ")).strip();
    }
    return new Facts.Program(
        List.of(), UnnamedThreads.KEPT, runs(text), runs(text), traced, explored);
  }

  private static TracedRun traced(Run run) {
    return new TracedRun(run, null);
  }

  private static Facts.Runs runs(String text) {
    var all = all(text).toList();
    return new Facts.Runs(all, IntStream.range(0, all.size()).boxed().toList());
  }

  private static Stream<Run> all(String text) {
    return text.isBlank()
        ? Stream.of()
        : Stream.of(text.split(" \\+ "))
            .map(String::strip)
            .flatMap(
                runs ->
                    Collections.nCopies(
                        Integer.parseInt(runs.substring(0, runs.indexOf(" x"))),
                        Given.run(runs.substring(runs.indexOf(" x") + 2).strip()))
                        .stream());
  }

  /// Outputs of many KB stand in reasons and outcomes whole: what is kept of them is bounded.
  @Test
  void whatIsKeptIsBounded() throws Exception {
    var table = new StringBuilder("// Outcomes of 50 runs:\n");
    for (int row = 0; row < 600; row++) table.append("//   " + row + " | acceptable\n");
    var snippet = Given.snippet("void main() { }\n\n" + table);
    var runs = runs("50 x " + "y".repeat(2_001));
    var seen = new Facts.Program(List.of(), UnnamedThreads.KEPT, runs, runs, List.of(), null);
    var kept = Map.of("Some", new Facts(Map.of(Facts.key(snippet.program()), seen)));
    var checked = Check.replay(List.of(snippet), new Replay(kept)).getFirst();
    assertEquals(601, checked.ran().outcomes().size());
    assertEquals("y".repeat(2_000) + "…", checked.ran().outcomes().getLast().outcome());
    var lines = checked.verdict().reason().lines().toList();
    assertTrue(lines.stream().allMatch(line -> line.length() <= 2_001));
    assertEquals("0  acceptable  498", lines.get(500).strip());
    assertEquals(List.of("…"), lines.subList(501, lines.size()));
  }

  private static void tell(Checked checked, List<String> lines) {
    var ran = checked.ran();
    lines.add(
        "%s %s: %d runs in %d rounds, %d ms%s"
            .formatted(
                checked.name(),
                checked.verdict().word(),
                ran.runs(),
                ran.rounds(),
                ran.millis(),
                checked.expects() ? "" : ", nothing expected"));
    checked.verdict().reason().lines().forEach(line -> lines.add("  " + line));
    tell("rows", ran.outcomes(), lines);
    ran.missed().forEach((row, share) -> lines.add("  missed: " + row + " " + words(share)));
    new TreeMap<>(ran.values())
        .forEach(
            (name, value) ->
                lines.add("  " + name + ": " + value + " of " + ran.spread().get(name)));
    tell("shown", ran.sample(), lines);
    if (checked.explored() != null) lines.add("  explored: " + checked.explored().schedules());
    for (var tried : checked.proof().breaks()) {
      lines.add(
          "  "
              + tried.edit()
              + (tried.rejected() ? ": rejected" : ": not rejected")
              + (tried.by().isEmpty() ? "" : " by " + tried.by())
              + (tried.chance() == null ? "" : ", by chance in " + words(tried.chance()))
              + (tried.explored() == null ? "" : ", schedules " + tried.explored().schedules()));
      tried.reason().lines().forEach(line -> lines.add("    " + line));
      tell("  rows", tried.outcomes(), lines);
      tell("  shown", tried.sample(), lines);
    }
    var twin = checked.proof().fixes();
    if (twin == null) return;
    lines.add(
        "  of "
            + twin.of()
            + (twin.rejected() ? ": rejected" : ": not rejected")
            + (twin.chance() == null ? "" : ", by chance in " + words(twin.chance())));
    twin.reason().lines().forEach(line -> lines.add("    " + line));
  }

  private static String words(double chance) {
    return chance >= 1e-9 ? Chance.words(chance) : "next to none";
  }

  private static void tell(String what, List<Counted> outcomes, List<String> lines) {
    if (outcomes.isEmpty()) return;
    var all = outcomes.stream().map(o -> o.outcome() + " " + o.count() + " " + o.grade()).toList();
    lines.add("  " + what + ": " + String.join(", ", all));
  }

  private static void tell(String what, Run shown, List<String> lines) {
    if (shown == null) return;
    lines.add(
        "  " + what + ": " + String.join("\\n", shown.lines()) + " " + shown.ending().words());
  }
}
