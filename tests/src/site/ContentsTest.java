import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The contents beside a page of a notebook with so many notes that a page can't list all.
class ContentsTest {
  private static final int MANY = 120;
  private static final int FEW = 5;
  @TempDir static Path root;

  @BeforeAll
  static void build() throws Exception {
    write("index.md", "---\ntitle: Many\n---\nWords.\n");
    part("many", MANY);
    part("few", FEW);
    var said = Builder.run("build", "--root", root.toString());
    assertEquals(0, said.exitCode(), said::text);
  }

  private static void part(String name, int notes) throws IOException {
    for (int i = 1; i <= notes; i++)
      write(
          name + "/n%03d.md".formatted(i),
          "---\ntitle: %s %d\norder: %d\n---\nWords.\n".formatted(name, i, i));
  }

  private static void write(String path, String text) throws IOException {
    var file = root.resolve("site").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(root.resolve("_site").resolve(path));
  }

  private static Element contents(String path) throws IOException {
    return page(path).selectFirst(".toc");
  }

  @Test
  void listThePartOfThePageAndLeadToTheOthers() throws IOException {
    var toc = contents("few/n002.html");
    assertEquals(FEW, toc.select("li").size());
    assertEquals("few 2", toc.select("[aria-current]").text());
    leadsOn(toc.select("> p a[href*=many]").first());
  }

  @Test
  void listTheNotesAroundThePageOfALargePart() throws IOException {
    for (int at : new int[] {1, 60, MANY}) {
      var toc = contents("many/n%03d.html".formatted(at));
      var listed = toc.select("li");
      assertEquals(100, listed.size());
      assertEquals("many " + at, toc.select("[aria-current]").text());
      int first = Integer.parseInt(listed.getFirst().text().substring("many ".length()));
      var start = toc.selectFirst("ol").attr("start");
      assertTrue(start.equals(String.valueOf(first)) || start.equals(String.valueOf(first + FEW)));
      leadsOn(toc.selectFirst("details p a"));
    }
  }

  private static void leadsOn(Element link) throws IOException {
    var anchor = link.attr("href").replaceFirst("^\\.\\./index\\.html#", "");
    var there = page("index.html").getElementById(anchor);
    assertNotNull(there, link::outerHtml);
    assertEquals(MANY, there.parent().select("ol li").size());
  }
}
