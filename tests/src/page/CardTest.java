import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a card shows of its program, in the small notebook.
class CardTest extends SmallNotebook {
  @Test
  void cardOfASnippet() throws IOException {
    var card = one().getElementById("Hello");
    assertEquals("✓ holds", card.selectFirst("header b").text());
    assertEquals(
        List.of("Hello-3", "Hello-5", "Hello-7"),
        card.select("pre code > span[id]").eachAttr("id"));
    assertEquals("5", card.getElementById("Hello-5").attr("data-n"));
    assertEquals(
        "void main() {\n    IO.println(\"hi \" + 7);\n}\n",
        card.selectFirst("pre code").wholeText());
    assertEquals("It <em>says</em> .", card.selectFirst(".cap").html());
    assertEquals("jbang snippets/a/Hello.java", card.selectFirst(".cmd code").text());
    assertEquals("n 7 where n > 3", card.selectFirst(".vals").text());
    assertTrue(
        card.selectFirst("details.if").text().startsWith("What if \"hi \" were \"ho \"?"),
        card.selectFirst("details.if").text());
    assertEquals(1, card.select("details.if del").size());
    assertEquals(
        "Seen 2026-11-24 · AMD EPYC (x86_64), 2 cores, Linux 6.18 · Temurin 25.0.3+9 · 1 run, 12.0"
            + " ms · 1 edit rejected · evidence",
        card.selectFirst(".from").text());
    assertTrue(
        card.selectFirst(".from").wholeText().contains("12.0\u00A0ms"), "unit on the same line");
  }

  @Test
  void whatIsFoldedIsThereAndIsCopied() throws IOException {
    write(
        "snippets/a/Folded.java",
        "//JAVA 25+\n/// Folded.\nvoid main() {\n    // fold set-up\n    int a = 1;\n"
            + "    // region sum\n    int b = 2;\n    // endregion\n    // endfold\n"
            + "    IO.println(a + b);\n}\n\n// Output:\n//   3\n");
    write("site/a/three.md", "---\ntitle: Three\n---\n[Folded](../../snippets/a/Folded.java)\n");
    var card = pages().get("a/three.html").getElementById("Folded");
    assertEquals("Show all 5 lines", card.selectFirst("> details.all:not([open])").text());
    assertEquals(List.of("Folded-5", "Folded-7"), card.select("pre .f").eachAttr("id"));
    assertEquals("set-up, 2 lines", card.select("pre .g[data-f] + .f").prev().attr("data-f"));
    assertEquals("Copy code", card.selectFirst("header .copy").text());
    assertEquals(0, one().select("details.all").size(), "nothing is folded there");
  }

  @Test
  void whatIsCapturedAndPrintedIsClosed() throws IOException {
    assertEquals("Captured", one().selectFirst("#Hello details:has(> .vals) > summary").text());
  }

  @Test
  void optionsAreNotHidden() throws IOException {
    write(
        "snippets/a/Slow.java",
        "//RUNTIME_OPTIONS -Xint -Da=b\n/// Slow.\nvoid main() { }\n\n// Prints nothing\n");
    write("site/a/three.md", "---\ntitle: Three\n---\n[Slow](../../snippets/a/Slow.java)\n");
    assertEquals(
        "Options of the JVM: -Xint -Da=b",
        pages().get("a/three.html").selectFirst("#Slow .opt").text());
    assertEquals(List.of(), one().select(".opt").eachText());
  }

  @Test
  void outputKeepsItsLanes() throws IOException {
    var lines = one().getElementById("Hello").select("div > ol.out").first().select("li");
    assertEquals(List.of("A", "B", "main", "A+B"), lines.select(".who").eachText());
    assertEquals("hi <script>7</script>", lines.get(0).selectFirst("samp").text());
    assertEquals("␀red␛[2K", lines.get(1).selectFirst("samp").text());
    assertEquals("red", lines.get(1).selectFirst("samp .x1").text());
    assertEquals("●", lines.get(0).selectFirst(".g b").text());
    assertEquals("t-a i1", lines.get(0).selectFirst(".g b").className());
    assertEquals("t-main i0", lines.get(2).selectFirst(".g b").className());
    assertEquals(2, lines.get(3).select(".g b").size());
  }

  @Test
  void whatNoThreadPrintedHasNoTime() throws IOException {
    var seen = evidence.get("Fixed").getFirst().checked();
    evidence.put(
        "Fixed",
        List.of(
            seen(
                HERE,
                Results.checked(
                    "Fixed",
                    seen.verdict(),
                    true,
                    1,
                    1,
                    5,
                    List.of(),
                    Map.of(),
                    run("main:one", "main:two", "unknown:of a child"),
                    List.of(),
                    null))));
    var lines = one().select("#Fixed ol.out li");
    assertEquals(List.of("main", "main", "outside Java"), lines.select(".who").eachText());
    assertEquals(List.of(1, 1, 0), lines.stream().map(line -> line.select(".t").size()).toList());
  }

  @Test
  void predictionComesBeforeTheAnswer() throws IOException {
    var card = one().getElementById("Coin");
    assertEquals(List.of("0", "1", "*"), card.select(".predict input").eachAttr("value"));
    assertEquals(List.of("0", "1", "1"), card.select(".predict input").eachAttr("data-can"));
    assertEquals(List.of("0", "1", "something else"), card.select(".predict label b").eachText());
    var answer = card.selectFirst(".predict details");
    assertEquals("Compare with 4 runs", answer.selectFirst("summary").text());
    assertEquals(List.of("1", "0", "else"), answer.select("tbody th").eachText());
    assertEquals("required<b>seen</b>", answer.selectFirst("tbody td").text());
    assertEquals("3 75.0 %", answer.selectFirst("td.n").text().replace('\u202f', ' '));
    assertEquals("75.0%", answer.selectFirst("svg.bar line").attr("x2"));
    assertEquals("16 cores not applicable: no coin there", answer.selectFirst("tfoot").text());
  }

  @Test
  void whatIsAskedInTheTextIsClosed() throws IOException {
    write(
        "site/a/three.md",
        "---\ntitle: Three\n---\n**Predict.** What?\n\n[Hello](../../snippets/a/Hello.java)\n");
    var asked = pages().get("a/three.html").getElementById("Hello").selectFirst(".predict");
    assertEquals(
        "Compare with what was seen", asked.selectFirst("details:not([open]) summary").text());
    assertEquals(0, asked.select("fieldset").size());
    assertEquals(1, asked.select("details > div > ol.out").size());
    assertEquals(0, one().getElementById("Hello").select(".predict").size(), "not asked there");
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
  void regionsQuoteAPart() throws IOException {
    var page = pages().get("a/two.html");
    assertEquals("    IO.println(\"hi \" + 7);\n", page.selectFirst(".card pre code").wholeText());
    assertEquals("part part, line 5 · ✓ holds #", page.selectFirst(".card header span").text());
  }

  @Test
  void aNumberOfManyRunsIsAStrip() throws IOException {
    var seen = evidence.get("Hello").getFirst().checked();
    evidence.put(
        "Hello",
        List.of(
            seen(
                HERE,
                Results.checked(
                    "Hello",
                    seen.verdict(),
                    true,
                    5,
                    1,
                    12,
                    List.of(),
                    Map.of("n", "7"),
                    seen.ran().sample(),
                    seen.proof().breaks(),
                    null,
                    Map.of("n", List.of("7", "5", "105", "7", "7")),
                    null,
                    null))));
    var strip = one().selectFirst("#Hello .spread");
    assertEquals("5 runs from 5 to 105; half of them at most 7.", strip.attr("aria-label"));
    assertEquals(4, strip.select("line").size(), "an axis, and a tick for each number");
    assertEquals(List.of("5", "7", "105"), one().select("#Hello .spans dd").eachText());
    assertEquals("3 runs", strip.selectFirst("[text-anchor]").text());
  }
}
