import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The style is a test: rooms import upward only, files stay short, public types say what they are.
class TidyTest {
  /// The rooms in their order: each may import those before it.
  private static final List<String> ROOMS =
      List.of(
          "text",
          "run",
          "naming",
          "timeline",
          "expect",
          "snippet",
          "note",
          "launch",
          "trace",
          "explore",
          "check",
          "evidence",
          "page",
          "serve",
          "author",
          "console");
  private static final int FILES_MAX = 20;
  /// The parts of a room in their order: each may import those before it, and the room's own
  /// classes may import all of them.
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "check",
          List.of("fence", "child", "compile", "observe"),
          "console",
          List.of("line"),
          "explore",
          List.of("schedule", "search", "graph", "model", "calls", "jdk", "weave", "flow"),
          "note",
          List.of("gfm", "markdown"),
          "page",
          List.of("html", "timeline", "model", "schedules", "program", "note", "search", "site"));
  private static final int LINES_MAX = 300;
  private static final int METHOD_LINES_MAX = 40;
  private static final int COLUMNS_MAX = 110;
  private static final int SNIPPET_COLUMNS_MAX = 72;
  private static final int TEMPLATE_COLUMNS_MAX = 120;
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([a-z]+)\\.(?:([a-z]+)\\.)?");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "^ */// (Of|In|For|By|To|With|At|On|From|As|Before|After|Within|Beside|Through|Into) ");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("^public (?:\\w+ )*(?:class|record|interface|enum) (\\w+)");

  static Stream<Path> sources() throws IOException {
    var all = new ArrayList<Path>(List.of(Path.of("build.java"), Path.of("tests/All.java")));
    for (var folder : List.of("builder", "tests/src"))
      try (var files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
      }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void isTidy(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var found = new ArrayList<String>();
    boolean ours = file.startsWith("builder"); // tests show wrong programs, and have long tables
    if (ours && lines.size() > LINES_MAX) found.add("has " + lines.size() + " lines; split it");
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (ours && line.length() > COLUMNS_MAX && !line.startsWith("import "))
        found.add((i + 1) + ": more than " + COLUMNS_MAX + " columns");
      if (ours && line.matches(".*\\b(TO" + "DO|FIX" + "ME)\\b.*"))
        found.add((i + 1) + ": left open");
      if (line.matches(".*catch \\([^)]*\\) *\\{ *\\}.*"))
        found.add((i + 1) + ": an error swallowed");
      boolean begins = i == 0 || !lines.get(i - 1).strip().startsWith("///");
      if (ours && begins && PREPOSITION.matcher(line).find())
        found.add((i + 1) + ": a doc comment begins with a noun or a verb");
      if (PUBLIC_TYPE.matcher(line).find() && !documented(lines, i))
        found.add((i + 1) + ": a public type without a doc comment");
    }
    assertEquals(List.of(), found);
  }

  private static boolean documented(List<String> lines, int at) {
    int line = at - 1;
    while (line >= 0 && lines.get(line).startsWith("@")) line--;
    return line >= 0 && lines.get(line).startsWith("///");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void importsUpwardOnly(Path file) throws IOException {
    if (!file.startsWith("builder")) return;
    var room = file.getName(1).toString();
    assertTrue(ROOMS.contains(room), "a room of no order: " + file);
    var part = file.getNameCount() > 3 ? file.getName(2).toString() : null;
    for (var line : Files.readAllLines(file)) {
      var match = IMPORT.matcher(line);
      if (!match.find() || !ROOMS.contains(match.group(1))) continue;
      assertTrue(ROOMS.indexOf(match.group(1)) <= ROOMS.indexOf(room), line);
      if (match.group(1).equals(room) && PARTS.containsKey(room))
        assertTrue(place(room, match.group(2)) <= place(room, part), line);
    }
  }

  /// @param part null for the room itself, which comes last
  private static int place(String room, String part) {
    var parts = PARTS.get(room);
    assertTrue(part == null || parts.contains(part), "a part of no order: " + part);
    return part == null ? parts.size() : parts.indexOf(part);
  }

  /// A text block counts as one line.
  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void methodsAreShort(Path file) throws IOException {
    if (!file.startsWith("builder")) return;
    var source = JavaSource.parse(Files.readString(file));
    var found = new ArrayList<String>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        int lines = source.linesWithoutTextBlocks(method);
        if (lines > METHOD_LINES_MAX)
          found.add(
              "%d: %s has %d lines".formatted(source.firstLine(method), method.getName(), lines));
        return super.visitMethod(method, nothing);
      }
    }.scan(source.unit(), null);
    assertEquals(List.of(), found);
  }

  /// A line is broken within a tag, where it is of no account.
  @Test
  void templatesFitAScreen() throws IOException {
    try (var files = Files.list(Path.of("templates"))) {
      for (var file : files.filter(f -> f.toString().matches(".*\\.(html|svg)")).toList())
        for (var line : Files.readAllLines(file))
          assertTrue(line.length() <= TEMPLATE_COLUMNS_MAX, () -> file + ": " + line);
    }
  }

  @Test
  void snippetsFitTheirPages() throws IOException {
    try (var files = Files.walk(Path.of("snippets"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
        for (var line : Files.readAllLines(file))
          if (!line.startsWith("//"))
            assertTrue(line.length() <= SNIPPET_COLUMNS_MAX, () -> file + ": " + line);
    }
  }

  /// What is in a folder can be seen at a glance.
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = "tests/src")
  void foldersHoldFewFiles(Path top) throws IOException {
    try (var folders = Files.walk(top)) {
      for (var folder : folders.filter(Files::isDirectory).toList())
        try (var files = Files.list(folder)) {
          long count = files.filter(Files::isRegularFile).count();
          assertTrue(count <= FILES_MAX, () -> folder + " has " + count + " files; part it");
        }
    }
  }

  /// Every package says in one sentence what it is for.
  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void everyPackageSaysWhatItIsFor(Path folder) throws IOException {
    var info = folder.resolve("package-info.java");
    assertTrue(Files.exists(info), "it has no package-info.java");
    var doc =
        Files.readAllLines(info).stream()
            .filter(line -> line.startsWith("///"))
            .map(line -> line.substring(3).strip())
            .collect(Collectors.joining(" "));
    assertTrue(doc.matches("[A-Z][^.]*\\."), "not one sentence: " + doc);
  }

  static Stream<Path> packages() throws IOException {
    return sources().filter(file -> file.startsWith("builder")).map(Path::getParent).distinct();
  }

  @Test
  void everyRoomIsThere() throws IOException {
    var rooms = packages().map(folder -> folder.getName(1).toString()).collect(Collectors.toSet());
    assertEquals(Set.copyOf(ROOMS), rooms);
  }
}
