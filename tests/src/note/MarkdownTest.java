import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import page.site.Pages;

/// Each text in `tests/markdown` is the text of a note: a page shows it as the `.html` beside it
/// says, below what is told of it.
class MarkdownTest extends SmallNote {
  private static final Path DATA = Path.of("tests", "markdown");
  private static final String DOT =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M1 1h6\"/></svg>";

  static Stream<String> texts() throws IOException {
    try (var files = Files.list(DATA)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void comesOut(String name) throws IOException {
    var golden = DATA.resolve(name + ".html");
    var seen = seen(Files.readString(DATA.resolve(name + ".md")));
    if (Boolean.getBoolean("accept")) Files.writeString(golden, seen);
    assertEquals(
        Files.readString(golden),
        seen,
        () -> "if right: -Daccept=true rewrites " + golden + "; read the difference");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> [!NOTE] with words | it stands alone on the first line",
        "> [!HINT] with words | there are `[!NOTE]`, `[!TIP]`"
      })
  void whatMakesNoBoxIsToldWhatWould(String text, String remedy) throws IOException {
    note(text + "\n> and more\n");
    assertEquals(
        List.of(remedy),
        problems.warnings().stream()
            .filter(problem -> problem.wrong().contains("makes no box"))
            .map(problem -> problem.remedy().substring(0, remedy.length()))
            .toList());
  }

  private String seen(String text) throws IOException {
    write("site/drawings/dot.svg", DOT);
    var notebook = read(Map.of("site/a/b.md", "---\ntitle: A note\n---\n" + text));
    var lines = new ArrayList<String>();
    told(problems.errors()).forEach(told -> lines.add("<!-- error: " + told + " -->"));
    told(notebook.broken()).forEach(told -> lines.add("<!-- broken: " + told + " -->"));
    warnings().forEach(told -> lines.add("<!-- warning: " + told + " -->"));
    if (problems.errors().isEmpty())
      lines.add(
          body(new Pages(notebook, Map.of(), Optional.empty(), PageTest.TEMPLATES))
              .replaceAll("(?m)^\\s+$", "")
              .strip());
    return String.join("\n", lines) + "\n";
  }

  private static String body(Pages pages) throws IOException {
    var page = new String(pages.file("a/b.html").orElseThrow(), StandardCharsets.UTF_8);
    var document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false);
    var article = document.selectFirst("article");
    for (var around : List.of(".where", "h1", ".seal", ".next"))
      article.select("> " + around).remove();
    return article.html();
  }
}
