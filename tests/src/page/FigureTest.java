import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import evidence.Evidence;
import evidence.Machine;
import expect.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.Notebook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import page.site.Site;
import run.Ending;
import run.Run;
import text.Problems;

/// What the figures of a notebook consist of on its pages.
class FigureTest {
  private static final Machine HERE =
      new Machine("here", "x86_64", "Linux 6.18", 2, "Temurin 25.0.3+9", true, "");
  private static final Run NOTHING =
      new Run(List.of(), new Ending.Completed(), "", false, List.of(), "", 5_000_000);

  @TempDir Path root;
  private final Map<String, List<Evidence>> evidence = new HashMap<>();

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  /// A page with a figure; what was wrong with it is in `problems`.
  private Document figure(String svg, Verdict verdict, Problems problems) throws IOException {
    write("site/figures/x.svg", svg);
    write("snippets/a/One.java", "void main() { IO.println(1); }\n\n// Output:\n//   {n} {w}\n");
    write(
        "site/a/one.md",
        "---\ntitle: One\n---\n[One](../../snippets/a/One.java)\n\n"
            + "![A <b>box</b>](../figures/x.svg)\n");
    evidence.put(
        "One",
        List.of(
            new Evidence(
                "key",
                LocalDate.of(2026, 11, 24),
                HERE,
                Results.checked(
                    "One",
                    verdict,
                    true,
                    1,
                    1,
                    12,
                    List.of(),
                    Map.of("n", "<i>&7</i>", "w", "42"),
                    NOTHING,
                    List.of(),
                    null),
                false)));
    var notebook = Notebook.read(root, problems);
    var site = Site.of(notebook, evidence, Optional.empty(), PageTest.TEMPLATES);
    assertFalse(site.files().containsKey("files/site/figures/x.svg"), "it is in the page");
    return Jsoup.parse(new String(site.files().get("a/one.html"), StandardCharsets.UTF_8));
  }

  @Test
  void aFigureIsDrawnIntoThePageWithItsValues() throws IOException {
    var problems = new Problems();
    var page =
        figure(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>t</title>"
                + "<defs><marker id=\"m\"/></defs><rect width=\"{One.w}\" class=\"t-a\"/>"
                + "<line marker-end=\"url(#m)\"/><text>is {One.n}, once {One.runs}</text></svg>",
            new Verdict.Holds(),
            problems);
    var svg = page.selectFirst("figure.figure > svg.drawing");
    assertEquals("is <i>&7</i>, once 1", svg.selectFirst("text").text());
    assertEquals("42", svg.selectFirst("rect").attr("width"));
    assertEquals("0 0 9 9", svg.attr("viewBox"));
    assertEquals("img", svg.attr("role"));
    assertEquals("figure-x-m", svg.selectFirst("marker").id());
    assertEquals("url(#figure-x-m)", svg.selectFirst("line").attr("marker-end"));
    assertEquals("Drawn from what a run showed: One.java✓.", page.selectFirst("figcaption").text());
    assertEquals(List.of(), problems.errors());
    assertEquals(0, page.select("figure img").size());
  }

  @Test
  void aFigureOfWhatDoesNotHoldSaysSo() throws IOException {
    var page =
        figure(
            "<svg><rect width=\"{One.w}\"/><text>{One.n}</text></svg>",
            Verdict.fails("no"),
            new Problems());
    assertEquals("not measured here", page.selectFirst(".drawing text").text());
    assertFalse(page.selectFirst(".drawing rect").hasAttr("width"));
    assertTrue(page.select("figcaption").text().contains("One.java✗"));
  }

  @Test
  void nothingInAFigureActsOrLoads() throws IOException {
    var problems = new Problems();
    var page =
        figure(
            "<?xml version=\"1.0\"?><!-- {x} --><svg onload=\"a()\" style=\"fill:red\">\n"
                + "<script>alert(1)</script><style>*{}</style><a"
                + " href=\"http://evil/\"><text>t</text></a>\n"
                + "<rect fill=\"url(http://evil/)\"/><image href=\"x.png\"/><use href=\"#a\"/>\n"
                + "<foreignObject><p>x</p></foreignObject><set attributeName=\"x\"/></svg>",
            new Verdict.Holds(),
            problems);
    var svg = page.selectFirst("svg.drawing");
    assertEquals(List.of("rect"), svg.children().stream().map(Element::tagName).toList());
    assertFalse(svg.outerHtml().contains("evil"), svg.outerHtml());
    assertEquals(0, page.select("[onload], [style], .drawing script, .drawing a").size());
    var told = problems.warnings().toString();
    for (var what :
        List.of("<script>", "<style>", "<a>", "`onload`", "`fill`", "<image>", "<foreignObject>"))
      assertTrue(told.contains(what), what + " in " + told);
  }

  @Test
  void anUnknownValueOfAFigureIsAnErrorAtItsLine() throws IOException {
    var problems = new Problems();
    figure(
        "<svg>\n  <text>{One.m}</text>\n  <text>{Two.n}</text>\n</svg>",
        new Verdict.Holds(),
        problems);
    var told = problems.errors().toString();
    assertTrue(told.contains("`One` captures no `m`"), told);
    assertTrue(told.contains("there is no snippet `Two`"), told);
    assertEquals(List.of(2, 3), problems.errors().stream().map(p -> p.place().fileLine()).toList());
    var none = new Problems();
    figure("no drawing", new Verdict.Holds(), none);
    assertTrue(none.errors().toString().contains("there is no `<svg>` in it"));
  }

  @Test
  void aFigureThatIsNotThereIsABrokenLink() throws IOException {
    write("site/a/one.md", "---\ntitle: One\n---\n![x](../figures/gone.svg)\n");
    var notebook = Notebook.read(root, new Problems());
    assertEquals(1, notebook.broken().size());
    assertTrue(
        notebook.broken().getFirst().toString().contains("there is no `site/figures/gone.svg`"));
  }
}
