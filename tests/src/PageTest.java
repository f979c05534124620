import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Checked;
import check.Checked.BreakTried;
import check.Checked.TwinTried;
import evidence.Evidence;
import evidence.Machine;
import expect.Grade;
import expect.Judgement.Counted;
import expect.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import note.Notebook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import page.Site;
import run.Ending;
import run.OutputLine;
import run.Run;
import text.Problems;

/// What a page shows of a small notebook, with evidence made by hand.
class PageTest {
  static final Path TEMPLATES = Path.of(System.getProperty("templates", "templates"));
  private static final Machine HERE = new Machine("here", "x86_64", "Linux 6.18", 2, "Temurin 25.0.3+9");
  private static final Machine OTHER = new Machine("desk", "aarch64", "Linux 6.12", 16, "Temurin 25.0.3+9");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);

  @TempDir
  Path root;
  private final Map<String, List<Evidence>> evidence = new HashMap<>();

  @BeforeEach
  void notebook() throws IOException {
    write("site/index.md", "---\ntitle: Small\n---\n**All is seen.** A notebook.\n\n## More\n\nText.\n");
    write("site/a/index.md", "---\ntitle: First things\n---\n");
    write("site/claims.md", "| id | sentence |\n|---|---|\n| S1 | Threads &lt;share> memory. |\n"
      + "| S2 | Another. |\n");
    write("site/glossary.md", "lost update\n:   What a race loses.\n\nthread\n:   A lane.\n");
    write("site/a/one.md", """
      ---
      title: The `first` {Hello.n}
      question: Will it say {Hello.n}?
      settles: [S1]
      ---
      A thread, and another thread. In {Coin.count(1)} of {Coin.runs} runs; never {Gone.x}. Mark ●A here.

      ## Main

      [Hello](../../snippets/a/Hello.java)

      [Coin](../../snippets/a/Coin.java) and `{Hello.n}` and \\{Hello.n}.

      ## Main

      - [Coin](../../snippets/a/Coin.java)

      <details>
      <summary>Solution</summary>

      [Fixed](../../snippets/a/Fixed.java)

      </details>

      > **S1 · imprecise.** They do, as [Hello](../../snippets/a/Hello.java) shows.

      > [!WARNING]
      > Careful.

      ```java fragment
      int x = "a" < 1;
      ```

      <p onclick="x()" style="color:red">raw <script>alert(1)</script></p>

      [bad](javascript:alert(1)) [gone](missing.md) [next](two.md#second)
      """);
    write("site/a/two.md", "---\ntitle: Two & <b>\n---\n## Second\n\n"
      + "[Hello](../../snippets/a/Hello.java#part)\n\n[Gone](../../snippets/a/Gone.java)\n");
    write("snippets/a/Hello.java",
      "//BREAK \"hi \" => \"ho \"\n/// It *says* <hi>.\nvoid main() {\n    // region part\n"
        + "    IO.println(\"hi \" + 7);\n    // endregion\n}\n\n// Output:\n//   hi {n:int}\n"
        + "// where n > 3\n");
    write("snippets/a/Coin.java",
      "void main() { }\n\n// Outcomes of 4 runs:\n//   1 | required | <b>seen</b>\n"
        + "//   0 | forbidden | never\n//   * | acceptable | else\n");
    write("snippets/a/Fixed.java", "//FIXES Coin\nvoid main() { IO.println(1); }\n\n// Output:\n//   1\n");
    write("snippets/a/Gone.java",
      "//NEEDS cores>=64\nvoid main() { IO.println(\"x 1\"); }\n\n// Output:\n//   x {x:int}\n");
    var hello = run("A:hi <script>7</script>", "B:\u0000\u001b[31m", "main:third", "A+B:fourth");
    evidence.put("Hello", List.of(seen(HERE,
      new Checked("Hello", new Verdict.Holds(), true, 1, 1, 12, List.of(), Map.of("n", "7"), hello,
      List.of(new BreakTried("\"hi \" => \"ho \"", true, "line 1 differs", List.of(), run("main:ho 7"))),
        null))));
    var coin = List.of(new Counted("1", Grade.REQUIRED, 3, "<b>seen</b>"),
      new Counted("0", Grade.FORBIDDEN, 0, "never"), new Counted("*", Grade.ACCEPTABLE, 1, "else"));
    evidence.put("Coin", List.of(seen(HERE,
      new Checked("Coin", new Verdict.Holds(), true, 4, 1, 12, coin, Map.of(), run("main:1"), List.of(),
      null)),
      seen(OTHER, new Checked("Coin", new Verdict.NotApplicable("no coin there"), true, 0, 0, 0, List.of(),
        Map.of(), null, List.of(), null))));
    evidence.put("Fixed", List.of(seen(HERE,
      new Checked("Fixed", Verdict.fails("expected 1\n<i>got</i> 2"), true, 1, 1, 5, List.of(), Map.of(),
      new Run(List.of(), new Ending.Threw("Boom", Optional.of("<b>x</b>")), "trace <b>", false, List.of(), "",
        5), List.of(), new TwinTried("Coin", true, "")))));
    evidence.put("Gone", List.of(seen(HERE,
      new Checked("Gone", new Verdict.NotApplicable("needs 64 cores; here 2"), true, 0, 0, 0, List.of(),
      Map.of(), null, List.of(), null))));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private static Evidence seen(Machine machine, Checked checked) {
    return new Evidence("key", DATE, machine, checked, false);
  }

  private static Run run(String... lines) {
    var output = new ArrayList<OutputLine>();
    for (var line : lines) output.add(new OutputLine(line.substring(line.indexOf(':') + 1),
      line.substring(0, line.indexOf(':')), 1_000_000L * output.size()));
    return new Run(output, new Ending.Completed(), "", false, List.of(), "", 5_000_000);
  }

  private Site site(Optional<String> base) throws IOException {
    return Site.of(Notebook.read(root, new Problems()), evidence, base, TEMPLATES);
  }

  /// The same small notebook's site, for tests that look at it in a browser.
  static Path written(Path notebook, Path to) throws IOException {
    var small = new PageTest();
    small.root = notebook;
    small.notebook();
    small.site(Optional.empty()).write(to);
    return to;
  }

  private Map<String, Document> pages() throws IOException {
    var pages = new HashMap<String, Document>();
    site(Optional.empty()).files().forEach((path, bytes) -> {
      if (path.endsWith(".html"))
        pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "https://site/" + path));
    });
    return pages;
  }

  private Document one() throws IOException {
    return pages().get("a/one.html");
  }

  @Test
  void hasAllPages() throws IOException {
    assertEquals(List.of("404.html", "a/one.html", "a/two.html", "evidence.html", "glossary.html",
      "index.html", "ledger.html"), pages().keySet().stream().sorted().toList());
  }

  @Test
  void everyPageIsWellMade() throws IOException {
    for (var page : pages().entrySet()) {
      var html = page.getValue();
      assertEquals(1, html.select("h1").size(), page.getKey());
      assertEquals("en", html.selectFirst("html").attr("lang"));
      var inline = "[style], style, script:not([src]), [onclick], iframe, base, noscript";
      assertEquals(List.of(), html.select(inline).eachText(), page.getKey());
      assertTrue(html.select("script").stream().allMatch(s -> s.html().isEmpty()), page.getKey());
      assertTrue(html.select("*").stream().flatMap(e -> e.attributes().asList().stream())
        .noneMatch(a -> a.getKey().startsWith("on")), page.getKey());
      assertNotNull(html.selectFirst("meta[http-equiv=Content-Security-Policy]"), page.getKey());
      var ids = html.select("[id]").eachAttr("id");
      assertEquals(new HashSet<>(ids).size(), ids.size(), page.getKey() + " " + ids);
      int level = 1;
      for (var heading : html.select("main h1, main h2, main h3, main h4")) {
        int next = heading.tagName().charAt(1) - '0';
        assertTrue(next <= level + 1, page.getKey() + ": " + heading.text());
        level = next;
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhereAndNoneElsewhere() throws IOException {
    var pages = pages();
    var files = site(Optional.empty()).files().keySet();
    for (var page : pages.entrySet())
      for (var element : page.getValue().select("[href], [src], form[action]")) {
        var key = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
        assertFalse(element.attr(key).startsWith("/"), "relative links only: " + element);
        var url = element.absUrl(key);
        assertTrue(url.startsWith("https://site/"), page.getKey() + " " + element);
        var parts = url.substring("https://site/".length()).split("#", 2);
        assertTrue(files.contains(parts[0]), page.getKey() + " " + element);
        if (parts.length == 2)
          assertNotNull(pages.get(parts[0])
            .getElementById(java.net.URLDecoder.decode(parts[1], StandardCharsets.UTF_8)),
            page.getKey() + " " + element);
      }
  }

  @Test
  void headOfANote() throws IOException {
    var page = one();
    assertEquals("The first 7 · Small", page.title());
    assertEquals("The first 7", page.selectFirst("h1").text());
    assertEquals("first", page.selectFirst("h1 code").text());
    assertEquals("Will it say 7?", page.selectFirst(".ask").text());
    assertEquals("Part I · First things · note 1 of 2", page.selectFirst(".where").text());
    assertEquals("✗ 2 of 3 programs hold · Fixed: fails · checked 2026-11-24 · settles claim S1",
      page.selectFirst(".seal").text());
    assertEquals(List.of("main", "main-1"), page.select("main h2").eachAttr("id"));
    assertEquals("2 Two & <b>", page.selectFirst("a[rel=next]").ownText());
    assertEquals("page", page.selectFirst(".toc details[open] a").attr("aria-current"));
  }

  @Test
  void proseIsCompleted() throws IOException {
    var page = one();
    var first = page.selectFirst("article > p:not([class])");
    assertEquals("A thread, and another thread. In 3 of 4 runs; never not measured here. Mark A here.",
      first.text());
    assertEquals("../evidence.html#Coin", first.selectFirst("a.seen").attr("href"));
    assertEquals(1, first.select("a.term").size());
    assertEquals("../glossary.html#thread", first.selectFirst("a.term").attr("href"));
    assertEquals("th t-a", first.selectFirst("b").className());
    assertTrue(page.text().contains("Coin✓ and {Hello.n} and {Hello.n}."), page.text());
    assertEquals("note", page.selectFirst(".alert").attr("role"));
    assertTrue(page.text().contains("bad gone next"), "a link that leads nowhere is text");
  }

  @Test
  void cardOfASnippet() throws IOException {
    var card = one().getElementById("Hello");
    assertEquals("✓ holds", card.selectFirst("header b").text());
    assertEquals(List.of("Hello-3", "Hello-4", "Hello-5", "Hello-6", "Hello-7"),
      card.select("pre code > span[id]").eachAttr("id"));
    assertEquals("5", card.getElementById("Hello-5").attr("data-n"));
    assertEquals("void main() {\n    // region part\n    IO.println(\"hi \" + 7);\n    // endregion\n}\n",
      card.selectFirst("pre code").wholeText());
    assertEquals("It <em>says</em> .", card.selectFirst(".cap").html());
    assertEquals("jbang snippets/a/Hello.java", card.selectFirst(".cmd code").text());
    assertEquals("n 7 where n > 3", card.selectFirst(".vals").text());
    assertTrue(card.selectFirst("details.if").text().startsWith("What if \"hi \" were \"ho \"?"),
      card.selectFirst("details.if").text());
    assertEquals(1, card.select("details.if del").size());
    assertEquals("Seen 2026-11-24 · x86_64, 2 cores, Linux 6.18 · Temurin 25.0.3+9 · 1 run, 12.0 ms · "
      + "1 edit rejected · evidence", card.selectFirst(".from").text());
  }

  @Test
  void outputKeepsItsLanes() throws IOException {
    var lines = one().getElementById("Hello").select("div > ol.out").first().select("li");
    assertEquals(List.of("A", "B", "main", "A+B"), lines.select(".who").eachText());
    assertEquals("hi <script>7</script>", lines.get(0).selectFirst("samp").text());
    assertEquals("␀␛[31m", lines.get(1).selectFirst("samp").text());
    assertEquals("●", lines.get(0).selectFirst(".g b").text());
    assertEquals("t-a i1", lines.get(0).selectFirst(".g b").className());
    assertEquals("t-main i0", lines.get(2).selectFirst(".g b").className());
    assertEquals(2, lines.get(3).select(".g b").size());
  }

  @Test
  void predictionComesBeforeTheAnswer() throws IOException {
    var card = one().getElementById("Coin");
    assertEquals(List.of("0", "1"), card.select(".predict input").eachAttr("value"));
    assertEquals(List.of("0", "1"), card.select(".predict input").eachAttr("data-can"));
    var answer = card.selectFirst(".predict details");
    assertEquals("Compare with 4 runs", answer.selectFirst("summary").text());
    assertEquals(List.of("1", "0", "else"), answer.select("tbody th").eachText());
    assertEquals("required<b>seen</b>", answer.selectFirst("tbody td").text());
    assertEquals("3 75.0 %", answer.selectFirst("td.n").text().replace('\u202f', ' '));
    assertEquals("75.0%", answer.selectFirst("svg.bar line").attr("x2"));
    assertEquals("16 cores not applicable: no coin there", answer.selectFirst("tfoot").text());
  }

  @Test
  void aFailureIsShownAsOne() throws IOException {
    var card = one().getElementById("Fixed");
    assertEquals("✗ fails", card.selectFirst("header b").text());
    assertEquals("expected 1\n<i>got</i> 2", card.selectFirst(".trouble pre").wholeText());
    assertEquals("The program threw Boom: <b>x</b>.", card.selectFirst(".ended").text());
    assertEquals("trace <b>", card.select("pre.text").last().text());
    assertEquals("What changes from Coin", card.selectFirst(".twin").text());
    assertEquals(1, card.select(".diff ins").size());
    var gone = pages().get("a/two.html").getElementById("Gone");
    assertEquals("needs 64 cores · – not applicable #", gone.selectFirst("header span").text());
  }

  @Test
  void claimsStandBesideTheirSentence() throws IOException {
    var box = one().getElementById("S1");
    assertEquals("In 2020 the note saidThreads <share> memory.", box.selectFirst("blockquote").text());
    assertEquals("imprecise", box.selectFirst(".stamp").text());
    assertTrue(box.text().endsWith("They do, as Hello✓ shows. Sentence S1, ✓ 1 of 1 program holds"),
      box.text());
    var ledger = pages().get("ledger.html");
    assertEquals("S1 Threads <share> memory. imprecise in The first 7 Hello ✓", ledger.getElementById("S1")
      .text());
    assertEquals("S2 Another. not settled yet", ledger.getElementById("S2").text());
    assertEquals(List.of("~", "·"), pages().get("index.html").select(".seed li").eachText());
  }

  @Test
  void regionsQuoteAPart() throws IOException {
    var page = pages().get("a/two.html");
    assertEquals("    IO.println(\"hi \" + 7);\n", page.selectFirst(".card pre code").wholeText());
    assertEquals("part part, line 5 · ✓ holds #", page.selectFirst(".card header span").text());
  }

  @Test
  void evidenceListsEverySnippet() throws IOException {
    var page = pages().get("evidence.html");
    assertEquals("2 of 4 programs hold, 1 fails, 1 not applicable", page.selectFirst(".seal").text());
    for (var name : List.of("Hello", "Coin", "Fixed", "Gone")) assertNotNull(page.getElementById(name), name);
    assertTrue(page.getElementById("Coin").text().contains("desk, 16 cores: – not applicable"),
      page.getElementById("Coin").text());
    assertTrue(page.getElementById("Fixed").text().contains("<i>got</i>"), page.getElementById("Fixed")
      .text());
  }

  @Test
  void homePromises() throws IOException {
    var page = pages().get("index.html");
    assertEquals("All is seen.", page.selectFirst("h1").text());
    assertEquals("A notebook.", page.selectFirst(".hero .ask").text());
    assertEquals(List.of("More", "2 notes in 1 part"), page.select("h2").eachText());
  }

  @Test
  void addressesAreAbsoluteOnlyWithABase() throws IOException {
    var files = site(Optional.of("https://example.org/x")).files();
    var page = Jsoup.parse(new String(files.get("a/one.html"), StandardCharsets.UTF_8));
    assertEquals("https://example.org/x/a/one.html", page.selectFirst("link[rel=canonical]").attr("href"));
    assertTrue(one().select("link[rel=canonical], meta[property=og:url]").isEmpty());
  }

  @Test
  void nothingHostileGetsThrough() throws IOException {
    write("site/a/x.md", "---\ntitle: \"</title><script>a()</script>\"\n"
      + "question: \"<img src=x onerror=a()>\"\n---\n"
      + "<div class=\"s-then\" id=\"p.main\">x</div>\n<svg><a xlink:href=\"javascript:a()\">y</a></svg>\n"
      + "<form action=\"x\"><input></form>\n"
      + "\n[a](<x\"onclick=\"a()>) ![b](../x.svg) [c](vbscript:a)\n\n<details open ontoggle=\"a()\">\n\n"
      + "## \"><script>\n");
    write("site/x.svg", "<svg onload=\"a()\"><script>a()</script>"
      + "<a href=\"javascript:a()\"><text>{Hello.n}</text></a></svg>");
    everyPageIsWellMade();
    var page = pages().get("a/x.html");
    assertEquals(List.of(), page.select("main svg, main form, main input, main img[src=x]").eachText());
    assertEquals("</title><script>a()</script>", page.selectFirst("h1").text());
    var figure = new String(site(Optional.empty()).files().get("files/site/x.svg"), StandardCharsets.UTF_8);
    assertEquals("<svg><a><text>7</text></a></svg>", figure);
  }

  @Test
  void assetsAreSmallAndNamedByContent() throws IOException {
    var files = site(Optional.empty()).files();
    for (var asset : List.of("style:css:9000", "page:js:5000")) {
      var parts = asset.split(":");
      var name = files.keySet().stream().filter(f -> f.matches(parts[0] + "\\.[0-9a-f]{8}\\." + parts[1]))
        .findFirst().orElseThrow();
      var packed = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(packed)) {
        gzip.write(files.get(name));
      }
      assertTrue(packed.size() <= Integer.parseInt(parts[2]), name + " has " + packed.size());
    }
  }

  @Test
  void aNumberOfManyRunsIsAStrip() throws IOException {
    var seen = evidence.get("Hello").getFirst().checked();
    evidence.put("Hello", List.of(seen(HERE, new Checked("Hello", seen.verdict(), true, 5, 1, 12, List.of(),
      Map.of("n", "7"), seen.sample(), seen.breaks(), null,
      Map.of("n", List.of("7", "5", "105", "7", "7")), null, null))));
    var strip = one().selectFirst("#Hello .spread");
    assertEquals("5 runs from 5 to 105; half of them at most 7.", strip.attr("aria-label"));
    assertEquals(4, strip.select("line").size(), "an axis, and a tick for each number");
    assertEquals(List.of("5", "7", "105"), one().select("#Hello .spans dd").eachText());
    assertEquals("3 runs", strip.selectFirst("[text-anchor]").text());
  }

  @Test
  void notesTellWhatBuildsOnThem() throws IOException {
    write("site/a/three.md", "---\ntitle: Three\nneeds: [one.md, two.md]\n---\nText.\n");
    var pages = pages();
    assertEquals("What builds on this: Three.", pages.get("a/one.html").selectFirst(".after").text());
    var map = pages.get("index.html").selectFirst(".map");
    assertEquals(2, map.select("path").size());
    assertEquals(3, map.select("svg a").size());
    assertEquals(1, map.select("li").size());
  }

  @Test
  void evidenceIsChosenByVerdict() throws IOException {
    var page = pages().get("evidence.html");
    assertEquals(List.of("all 4", "✓ holds: 2", "✗ fails: 1", "– not applicable: 1"),
      page.select(".filter label").eachText());
    assertEquals(1, page.select("tr.fails").size());
  }

  @Test
  void searchFindsTextAndCode() throws IOException {
    var files = site(Optional.empty()).files();
    var name = files.keySet().stream().filter(f -> f.startsWith("search.")).findFirst().orElseThrow();
    var index = new String(files.get(name), StandardCharsets.UTF_8);
    for (var entry : List.of("\"A thread, and another thread. In 3 of 4 runs; never not measured here.",
        "1,\"lost update\",\"lost-update\",\"What a race loses.\"", "IO.println(\\\"hi \\\" + 7);"))
      assertTrue(index.contains(entry), () -> entry + " is not in " + index.substring(0, 3000));
  }
}
