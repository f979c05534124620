import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The command line by its exit codes and messages: a tiny notebook a rule (tests/notebooks), and
/// lines given to one.
class CommandLineTest {
  private static final Path DATA = Path.of("tests", "notebooks");

  @TempDir static Path temporary;

  @BeforeAll
  static void copyAll() throws IOException {
    Builder.copy(DATA, temporary); // all of them: one has a link to the folder beside it
  }

  static Stream<String> notebooks() throws IOException {
    try (var all = Files.list(DATA)) {
      return all
          .filter(folder -> Files.exists(folder.resolve("EXPECT.txt")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notebooks")
  void saysWhatItMust(String name) throws Exception {
    var folder = temporary.resolve(name);
    var lines =
        Files.readAllLines(folder.resolve("EXPECT.txt")).stream()
            .filter(line -> !line.isBlank())
            .toList();
    var head = lines.getFirst().split(" exit ");
    var words = new ArrayList<>(Arrays.asList(head[0].strip().split("\\s+")));
    boolean builds = words.getFirst().equals("build");
    var out = builds ? temporary.resolve(name + ".site") : folder.resolve("_site");
    words.addAll(List.of("--root", folder.toString()));
    if (builds) words.addAll(List.of("--out", out.toString()));
    var said = Builder.run(words.toArray(String[]::new));
    assertEquals(Integer.parseInt(head[1].strip()), said.exitCode(), said::text);
    assertTrue(
        said.text().chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\n' || c == '\t'),
        "a control reaches the terminal");
    for (var line : lines.subList(1, lines.size())) {
      if (line.startsWith("unsaid "))
        assertFalse(said.text().contains(line.substring("unsaid ".length())), said::text);
      else if (line.equals("no site")) assertFalse(Files.exists(out), "a site was written");
      else if (line.startsWith("site with "))
        assertTrue(
            site(out, line.substring("site with ".length()), true), () -> "no page has: " + line);
      else if (line.startsWith("site without "))
        assertFalse(
            site(out, line.substring("site without ".length()), false),
            () -> "a page has: " + line);
      else
        assertTrue(
            said.text().contains(line), () -> "`" + line + "` was not said:\n" + said.text());
    }
  }

  /// Does a page have this text in its source or, where asked, as its reader sees it?
  private static boolean site(Path out, String text, boolean asRead) throws IOException {
    try (var files = Files.walk(out)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var page = Files.readString(file);
        if (page.contains(text)
            || asRead
                && file.toString().endsWith(".html")
                && Jsoup.parse(page).text().contains(text)) return true;
      }
    }
    return false;
  }

  static Stream<String> lines() throws IOException {
    return Files.readAllLines(DATA.resolve("commands.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void answers(String line) throws Exception {
    var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    var words = new ArrayList<>(Arrays.asList(parts.getFirst().split("\\s+")));
    words.addAll(List.of("--root", temporary.resolve("Minimal").toString()));
    var said = Builder.run(words.toArray(String[]::new));
    assertEquals(Integer.parseInt(parts.get(1)), said.exitCode(), said::text);
    for (var fragment : parts.subList(2, parts.size()))
      assertTrue(said.text().contains(fragment), said::text);
  }

  @Test
  void aMalformedNotebookLeavesTheOldSite() throws Exception {
    var folder = temporary.resolve("old");
    Builder.copy(DATA.resolve("Minimal"), folder);
    var out = temporary.resolve("old.site");
    assertEquals(
        0, Builder.run("build", "--root", folder.toString(), "--out", out.toString()).exitCode());
    var before = Files.readString(out.resolve("index.html"));
    Files.createDirectories(folder.resolve("snippets/a"));
    Files.writeString(folder.resolve("snippets/a/Wrong.java"), "//BRAEK a => b\nvoid main() { }\n");
    assertEquals(
        2, Builder.run("build", "--root", folder.toString(), "--out", out.toString()).exitCode());
    assertEquals(before, Files.readString(out.resolve("index.html")));
  }
}
