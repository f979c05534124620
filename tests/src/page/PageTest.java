import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import run.ThreadMarks;
import text.Zipped;

/// What the pages of the small notebook show around its cards.
class PageTest extends SmallNotebook {
  static final Path TEMPLATES = Path.of(System.getProperty("templates", "templates"));

  @Test
  void hasAllPages() throws IOException {
    assertEquals(
        List.of(
            "404.html",
            "a/one.html",
            "a/two.html",
            "evidence.html",
            "glossary.html",
            "index.html",
            "ledger.html"),
        pages().keySet().stream().sorted().toList());
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
      assertTrue(
          html.select("*").stream()
              .flatMap(e -> e.attributes().asList().stream())
              .noneMatch(a -> a.getKey().startsWith("on")),
          page.getKey());
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
      for (var element :
          page.getValue().select("[href]:not([rel~=external]), [src], form[action]")) {
        var key = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
        assertFalse(element.attr(key).startsWith("/"), "relative links only: " + element);
        var url = element.absUrl(key);
        assertTrue(url.startsWith("https://site/"), page.getKey() + " " + element);
        var parts = url.substring("https://site/".length()).split("#", 2);
        assertTrue(files.contains(parts[0]), page.getKey() + " " + element);
        if (parts.length == 2)
          assertNotNull(
              pages
                  .get(parts[0])
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
    assertEquals(
        "✗ 2 of 3 programs hold · Fixed: fails · checked 2026-11-24 · settles claim S1",
        page.selectFirst(".seal").text());
    assertEquals(List.of("main", "main-1"), page.select("main h2").eachAttr("id"));
    assertEquals("2 Two & <b>", page.selectFirst("a[rel=next]").ownText());
    assertEquals("page", page.selectFirst(".toc details[open] a").attr("aria-current"));
  }

  @Test
  void proseIsCompleted() throws IOException {
    var page = one();
    var first = page.selectFirst("article > p:not([class])");
    assertEquals(
        "A thread, and another thread. In 3 of 4 runs; never not measured here. Mark A here.",
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
  void claimsStandBesideTheirSentence() throws IOException {
    var box = one().getElementById("S1");
    assertEquals(
        "In 2020 the note saidThreads <share> memory.", box.selectFirst("blockquote").text());
    assertEquals("imprecise", box.selectFirst(".stamp").text());
    assertTrue(
        box.text().endsWith("They do, as Hello✓ shows. Sentence S1, ✓ 1 of 1 program holds"),
        box.text());
    var ledger = pages().get("ledger.html");
    assertEquals(
        "S1 Threads <share> memory. imprecise in The first 7 Hello ✓",
        ledger.getElementById("S1").text());
    assertEquals("S2 Another. not settled yet", ledger.getElementById("S2").text());
    assertEquals(List.of("~", "·"), pages().get("index.html").select(".seed li").eachText());
  }

  @Test
  void evidenceListsEverySnippet() throws IOException {
    var page = pages().get("evidence.html");
    assertEquals(
        "2 of 4 programs hold, 1 fails, 1 not applicable", page.selectFirst(".seal").text());
    for (var name : List.of("Hello", "Coin", "Fixed", "Gone"))
      assertNotNull(page.getElementById(name), name);
    assertTrue(
        page.getElementById("Coin").text().contains("desk, 16 cores: – not applicable"),
        page.getElementById("Coin").text());
    assertTrue(
        page.getElementById("Fixed").text().contains("<i>got</i>"),
        page.getElementById("Fixed").text());
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
    assertEquals(
        "https://example.org/x/a/one.html", page.selectFirst("link[rel=canonical]").attr("href"));
    assertTrue(one().select("link[rel=canonical], meta[property=og:url]").isEmpty());
  }

  @Test
  void nothingHostileGetsThrough() throws IOException {
    write(
        "site/a/x.md",
        "---\n"
            + "title: \"</title><script>a()</script>\"\n"
            + "question: \"<img src=x onerror=a()>\"\n"
            + "---\n"
            + "<div class=\"s-then\" id=\"p.main\">x</div>\n"
            + "<svg><a xlink:href=\"javascript:a()\">y</a></svg>\n"
            + "<form action=\"x\"><input></form>\n"
            + "\n"
            + "[a](<x\"onclick=\"a()>) ![b](../x.svg) [c](vbscript:a)\n\n"
            + "<details open ontoggle=\"a()\">\n\n"
            + "## \"><script>\n");
    write(
        "site/x.svg",
        "<svg viewBox=\"0 0 1 1\" onload=\"a()\"><script>a()</script><style>*{}</style><set"
            + " attributeName=\"x\"/><animate/><a"
            + " href=\"javascript:a()\"><text>a</text></a><text>{Hello.n} &lt;</text></svg>");
    everyPageIsWellMade();
    var page = pages().get("a/x.html");
    assertEquals(
        List.of(), page.select("main svg, main form, main input, main img[src=x]").eachText());
    assertEquals("</title><script>a()</script>", page.selectFirst("h1").text());
    var figure =
        new String(site(Optional.empty()).files().get("files/site/x.svg"), StandardCharsets.UTF_8);
    assertEquals(
        "<svg viewBox=\"0 0 1 1\" xmlns=\"http://www.w3.org/2000/svg\"><text>7 &lt;</text></svg>",
        figure);
  }

  @Test
  void assetsAreSmallAndNamedByContent() throws IOException {
    var files = site(Optional.empty()).files();
    for (var asset : List.of("style:css:9000", "page:js:5000")) {
      var parts = asset.split(":");
      var name =
          files.keySet().stream()
              .filter(f -> f.matches(parts[0] + "\\.[0-9a-f]{8}\\." + parts[1]))
              .findFirst()
              .orElseThrow();
      int packed = Zipped.size(files.get(name));
      assertTrue(packed <= Integer.parseInt(parts[2]), name + " has " + packed);
    }
  }

  @Test
  void whatOnlyOthersSawIsNotSaidOfThisMachine() throws IOException {
    var here = evidence.get("Coin").getFirst().checked();
    evidence.put("Coin", List.of(seen(OTHER, here)));
    var page = pages().get("a/one.html");
    var card = page.getElementById("Coin");
    assertTrue(card.selectFirst("header").text().endsWith("– not checked #"), card.outerHtml());
    assertEquals("Not checked yet.", card.selectFirst(".from").text());
    assertTrue(card.text().contains("aarch64, desk"), "whose counts these are");
    assertTrue(page.text().contains("In not measured here of not measured here runs"), page.text());
    var row = pages().get("evidence.html").getElementById("Coin");
    assertTrue(
        row.text().contains("– not checked") && row.text().contains("desk, 16 cores"), row.text());
  }

  @Test
  void aThreadHasOneMarkEverywhere() throws IOException {
    var style = Files.readString(TEMPLATES.resolve("style.css"));
    var classes = List.of("t-a", "t-b", "t-c", "t-d");
    assertTrue(style.contains(".t-main{--m:\"" + ThreadMarks.MAIN + "\"}"));
    write(
        "site/a/two.md",
        "---\ntitle: Two\n---\n"
            + IntStream.range(0, 8)
                .mapToObj(i -> ThreadMarks.of(i / 2, i % 2 == 1) + "T" + i)
                .collect(Collectors.joining(" "))
            + "\n");
    var marked = pages().get("a/two.html").select(".th");
    for (int i = 0; i < 8; i++) {
      var name = classes.get(i / 2) + (i % 2 == 1 ? " virtual" : "");
      assertEquals("th " + name, marked.get(i).className());
      var selector = (i % 2 == 1 ? ".virtual." : ".") + classes.get(i / 2);
      assertTrue(
          style.contains(selector + "{--m:\"" + ThreadMarks.of(i / 2, i % 2 == 1) + "\"}"),
          selector);
    }
    assertEquals("✛2", ThreadMarks.of(7, true));
  }

  @Test
  void shortCodeStaysOnOneLine() throws IOException {
    write(
        "site/a/three.md",
        "---\ntitle: Three\n---\n"
            + "`-Xint`, `0 0`, `main`, `-XX:+UseSerialGC`, `java -Xint Main`.\n");
    assertEquals(
        List.of("-Xint", "0 0", "-XX:+UseSerialGC"),
        pages().get("a/three.html").select("main p code.w").eachText());
  }

  @Test
  void notesTellWhatBuildsOnThem() throws IOException {
    write("site/a/three.md", "---\ntitle: Three\nneeds: [one.md, two.md]\n---\nText.\n");
    var pages = pages();
    assertEquals(
        "What builds on this: Three.", pages.get("a/one.html").selectFirst(".after").text());
    var map = pages.get("index.html").selectFirst(".map");
    assertEquals(2, map.select("path").size());
    assertEquals(3, map.select("svg a").size());
    assertEquals(1, map.select("li").size());
  }

  @Test
  void waysTellWhatToReadNextAndWhy() throws IOException {
    write(
        "site/paths.md",
        "## Short\n\nFor the hurried.\n\n1. [One](a/one.md): it begins.\n"
            + "2. [Two](a/two.md): it **ends**.\n\n## Back\n\n- [Two](a/two.md): first.\n"
            + "- [One](a/one.md): last.\n");
    var pages = pages();
    assertEquals(
        "2 Two & <b> Short it ends.", pages.get("a/one.html").selectFirst(".onward li").text());
    assertEquals(1, pages.get("a/two.html").select(".onward li").size());
    assertEquals(
        List.of("Short For the hurried. 2 notes", "Back 2 notes"),
        pages.get("index.html").select(".ways li").eachText());
    assertEquals(2, pages.get("paths.html").select("h2").size());
  }

  @Test
  void whatManyBelieveIsRefutedWhileItsProgramsHold() throws IOException {
    write(
        "site/misconceptions.md",
        "## It is silent\n\n[Hello](../snippets/a/Hello.java) speaks.\n\n"
            + "## It is mended\n\n[Fixed](../snippets/a/Fixed.java) isn't.\n");
    assertEquals(
        List.of("It is silent refuted", "It is mended not refuted here"),
        pages().get("misconceptions.html").select("h2").eachText());
  }

  @Test
  void exercisesAreGathered() throws IOException {
    write(
        "site/a/two.md",
        "---\ntitle: Two\n---\n**1.** Not this.\n\n## Exercises\n\n**1.** Try [it](one.md).\n\n"
            + "Twice.\n\n<details><summary>Solution</summary>\n\nSo.\n\n</details>\n\nAnd so.\n\n"
            + "**2.** Why?\n\n[Gone](../../snippets/a/Gone.java)\n\n1. One\n2. Two `x`\n\n"
            + "## Sources\n\n**3.** No.\n");
    var page = pages().get("exercises.html");
    assertEquals("4 exercises in 1 note", page.selectFirst(".seal").text());
    assertEquals(
        List.of("Try it. Twice.", "Why?", "One", "Two x"), page.select(".tasks li").eachText());
    assertEquals("a/one.html", page.selectFirst(".tasks p a").attr("href"));
    assertEquals("a/two.html#exercises", page.selectFirst(".tasks h2 a").attr("href"));
  }

  @Test
  void evidenceIsChosenByVerdict() throws IOException {
    var page = pages().get("evidence.html");
    assertEquals(
        List.of("all 4", "✓ holds: 2", "✗ fails: 1", "– not applicable: 1"),
        page.select(".filter label").eachText());
    assertEquals(1, page.select("tr.fails").size());
  }

  @Test
  void searchFindsTextAndCode() throws IOException {
    var files = site(Optional.empty()).files();
    var name =
        files.keySet().stream().filter(f -> f.startsWith("search.")).findFirst().orElseThrow();
    var index = new String(files.get(name), StandardCharsets.UTF_8);
    for (var entry :
        List.of(
            "\"A thread, and another thread. In 3 of 4 runs; never not measured here.",
            "1,\"lost update\",\"lost-update\",\"What a race loses.\"",
            "IO.println(\\\"hi \\\" + 7);"))
      assertTrue(index.contains(entry), () -> entry + " is not in " + index.substring(0, 3000));
  }
}
