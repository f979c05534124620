import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Checked;
import evidence.Evidence;
import evidence.Machine;
import expect.Grade;
import expect.Judgement.Counted;
import expect.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import run.OutputLine;
import run.Run;
import run.ThreadSeen;
import text.Problems;
import timeline.Timeline;

/// What the pictures of a run consist of; how they look is for the eye.
class PicturesTest {
  private static final int PICTURE_BYTES_MAX = 30_000;
  private static final Machine HERE =
      new Machine("here", "x86_64", "Linux 6.18", 2, "Temurin 25.0.3+9", true, "");
  private static final Machine OTHER =
      new Machine("desk", "aarch64", "Linux 6.12", 16, "Temurin 25.0.3+9", true, "");

  @TempDir Path root;
  private final Map<String, List<Evidence>> evidence = new HashMap<>();

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  /// A page that shows one program, of which this was seen.
  private Document page(String program, Checked... seen) throws IOException {
    write("snippets/a/One.java", program);
    write("site/a/one.md", "---\ntitle: One\n---\n[One](../../snippets/a/One.java)\n");
    var all = new ArrayList<Evidence>();
    for (var checked : seen)
      all.add(
          new Evidence(
              "key", LocalDate.of(2026, 11, 24), all.isEmpty() ? HERE : OTHER, checked, false));
    evidence.put("One", all);
    return read("a/one.html");
  }

  private Document read(String page) throws IOException {
    var site =
        Site.of(
            Notebook.read(root, new Problems()), evidence, Optional.empty(), PageTest.TEMPLATES);
    return Jsoup.parse(new String(site.files().get(page), StandardCharsets.UTF_8));
  }

  private static Checked checked(List<Counted> outcomes, Run sample, Timeline timeline) {
    return Results.checked(
        "One",
        new Verdict.Holds(),
        true,
        1,
        1,
        12,
        outcomes,
        Map.of(),
        sample,
        List.of(),
        null,
        Map.of(),
        timeline,
        null);
  }

  private static Run run(List<OutputLine> output, Ending ending, ThreadSeen... threads) {
    return new Run(output, ending, "", false, List.of(threads), "", 5_000_000);
  }

  private static Run completed(OutputLine... lines) {
    return run(List.of(lines), new Ending.Completed());
  }

  private Document traced(Timeline timeline) throws IOException {
    return page("void main() { }\n", checked(List.of(), completed(), timeline));
  }

  private static Element picture(Document page) {
    return page.selectFirst(".tlv > svg");
  }

  @Test
  void aTimelineSaysWhoByLaneAndWhatByTexture() throws IOException {
    var page = traced(Traces.forced());
    var svg = picture(page);
    assertEquals(List.of("■ main", "● A", "▲ B"), svg.select(".nm").eachText());
    assertEquals(List.of("t-main", "t-a", "t-b"), svg.select("> g").eachAttr("class"));
    assertEquals(1, svg.select(".t-a .parked").size());
    assertEquals(1, svg.select(".t-b .sleeping").size());
    assertEquals(1, svg.select(".t-b .blocked").size());
    assertEquals(1, svg.select(".t-b rect.io").size());
    assertEquals(
        List.of("2–3"), svg.select(".t-b .ev text").eachText(), "too close to be told apart");
    assertEquals(List.of("1", "4"), svg.select(".t-a .ev text").eachText());
    assertEquals(
        3, svg.select("> line.hand").size(), "no start that came before the picture begins");
    assertEquals(
        List.of(
            "running",
            "ready to run",
            "blocked",
            "parked",
            "waiting",
            "sleeping",
            "in I/O",
            "lets it go on",
            "printed that line"),
        page.select(".key li").eachText());
  }

  @Test
  void itBeginsALittleBeforeTheFirstLineAndSaysSo() throws IOException {
    var page = traced(Traces.forced());
    assertTrue(
        page.select(".remark").text().contains("Not drawn: the first 6.41 ms after"),
        page.select(".remark").text());
    assertEquals(
        List.of("6.5 ms", "7 ms", "7.5 ms", "8 ms"), picture(page).select(".at").eachText());
    assertEquals("ms", picture(page).attr("data-fine").split(" ")[4]);
    assertTrue(page.select(".remark").text().contains("Tracing took about 300 µs"));
    assertEquals("0 ns", picture(traced(Traces.bare("main"))).selectFirst(".at").text());
  }

  @Test
  void whatIsCutOffIsSeenAndASleepIsNot() throws IOException {
    assertEquals(1, picture(traced(Traces.forced())).select(".cut").size());
    var sleeps = picture(traced(Traces.sleepsFirst()));
    assertEquals(0, sleeps.select(".cut").size());
    assertEquals(1, sleeps.select(".sleeping").size());
  }

  @Test
  void itIsNamedAndToldInWords() throws IOException {
    var page = traced(Traces.forced());
    var svg = picture(page);
    assertEquals("img", svg.attr("role"));
    for (var id : svg.attr("aria-labelledby").split(" "))
      assertNotNull(page.getElementById(id), id);
    assertTrue(
        svg.selectFirst("desc").text().contains("B running"), svg.selectFirst("desc").text());
    var rows = page.select("details table.words tbody tr").eachText();
    assertTrue(rows.contains("▲ B 1.500 ms 6.600 ms blocked Object 1 A"), rows.toString());
    assertTrue(rows.contains("● A 6.500 ms prints line 1: A reads 0"), rows.toString());
    assertTrue(rows.contains("▲ B 7.150 ms 7.240 ms unparks A"), rows.toString());
  }

  @Test
  void whatIsSaidOfAPictureIsOfWhatItShows() throws IOException {
    var svg = picture(traced(Traces.forced()));
    var drawn =
        Double.parseDouble(svg.selectFirst("title").text().replaceAll(".* in ([\\d.]+) ms", "$1"));
    for (var state : svg.selectFirst("desc").text().split("[,;] "))
      if (state.endsWith(" ms"))
        assertTrue(Double.parseDouble(state.replaceAll(".* ([\\d.]+) ms", "$1")) <= drawn, state);
  }

  @Test
  void virtualThreadsAreHollowAndTheirCarriersNamed() throws IOException {
    var page = traced(Traces.virtual());
    assertEquals(
        List.of(
            "■ main",
            "○ B on ForkJoinPool-1-worker-1",
            "△ unnamed 1 on 2 carriers",
            "carrier ForkJoinPool-1-worker-1",
            "carrier ForkJoinPool-1-worker-2"),
        picture(page).select(".nm").eachText());
    assertEquals(
        List.of("t-a", "t-b", "t-b"),
        picture(page).select("> g").eachAttr("class").subList(3, 6),
        "what each carrier ran, in the colours of the threads");
    assertEquals(
        "carrier", traced(Traces.virtual()).select("table.words th[scope=col]").last().text());
    assertTrue(page.select(".remark").text().contains("17 events found no room"));
    assertEquals(0, picture(page).select("> g:nth-of-type(2) > .end").size(), "B was still there");
    assertEquals(1, picture(page).select("> g:nth-of-type(3) > .end").size());
  }

  @Test
  void manyLanesAndShortSegmentsStaySmall() throws IOException {
    var page = traced(Traces.crowd());
    var svg = picture(page);
    page.outputSettings().prettyPrint(false);
    int bytes = svg.outerHtml().getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= PICTURE_BYTES_MAX, bytes + " bytes");
    assertEquals(30, svg.select(".nm").size());
    assertTrue(
        page.select(".remark").text().contains("4 more threads"), page.select(".remark").text());
    for (var name : svg.select(".nm").eachText()) assertTrue(name.length() < 50, name);
    int rows = traced(Traces.crowd()).select("table.words tbody tr").size();
    assertTrue(rows > 0 && rows <= 150, rows + " rows");
    for (var x : svg.select("[x1]").eachAttr("x1"))
      assertTrue(x.matches("\\d{1,3}(\\.\\d+)?%|100%"), x);
  }

  @Test
  void carriersThatWouldBeTooManyAreSaidToBeLeftOut() throws IOException {
    var page = traced(Traces.carried());
    assertEquals(30, picture(page).select(".nm").size());
    assertTrue(page.select(".remark").text().contains("8 more carriers"));
  }

  @Test
  void nothingButNamesIsEverMarkup() throws IOException {
    var name = "<script>alert(1)</script>\" onload=\"x";
    var page = traced(Traces.bare(name));
    assertEquals(0, page.select(".tlv script, .tlv [onload]").size());
    assertTrue(picture(page).selectFirst(".nm").text().contains("<script>"));
    assertEquals(0, page.select(".traced [style], .traced [onclick]").size());
  }

  @Test
  void theSameFactsGiveTheSameBytes() throws IOException {
    assertEquals(traced(Traces.crowd()).outerHtml(), traced(Traces.crowd()).outerHtml());
  }

  @Test
  void noTimelineNoPicture() throws IOException {
    assertNull(
        page("void main() { }\n", checked(List.of(), completed(), null)).selectFirst(".traced"));
    assertNull(
        traced(new Timeline(List.of(), List.of(), List.of(), 0, 0, 0)).selectFirst(".traced"));
  }

  @Test
  void aLineSaysOnDemandWhenItWasPrinted() throws IOException {
    var page =
        page(
            "void main() { }\n",
            checked(
                List.of(),
                completed(
                    new OutputLine("x", "A", 12_300), new OutputLine("y", "A", 2_000_000_000)),
                null));
    assertEquals(List.of("12.3 µs", "2.00 s"), page.select(".out .t").eachText());
    assertNotNull(page.selectFirst(".when input[type=checkbox]"));
    assertEquals(List.of("●", "●"), page.select(".out .g b").eachText());
    var unknown =
        page(
            "void main() { }\n", checked(List.of(), completed(new OutputLine("x", "A", -1)), null));
    assertNull(unknown.selectFirst(".when"));
  }

  private static ThreadSeen waits(
      String name, String type, String object, String owner, String... trace) {
    return new ThreadSeen(name, Thread.State.BLOCKED, false, type, object, owner, List.of(trace));
  }

  @Test
  void aDeadlockIsARing() throws IOException {
    var program =
        "void main() { }\nvoid a() {\n    synchronized (right) {\n\n        x();\n    }\n}\n";
    var page =
        page(
            program,
            checked(
                List.of(),
                run(
                    List.of(),
                    new Ending.Deadlocked(List.of(List.of("A", "B"))),
                    waits(
                        "A",
                        "One$Account",
                        "ann",
                        "B",
                        "app//One.a(One.java:5)",
                        "One.main(One.java:1)"),
                    waits(
                        "B",
                        "java.util.concurrent.locks.ReentrantLock$NonfairSync",
                        "",
                        "A",
                        "java.base/X.y(X.java:7)")),
                null));
    var svg = page.selectFirst("svg.ring");
    assertEquals("img", svg.attr("role"));
    assertEquals(List.of("● A", "▲ B"), svg.select(".who text").eachText());
    assertEquals(
        List.of("t-a", "t-b"),
        svg.select(".who").eachAttr("class").stream().map(c -> c.replace("who ", "")).toList());
    assertEquals(List.of("ann", "ReentrantLock 2"), svg.select(".lock text").eachText());
    assertEquals(2, svg.select("line.waits").size());
    assertEquals(2, svg.select("line.held").size());
    assertEquals(
        "A waits for ann at line 3, which B holds. "
            + "B waits for ReentrantLock 2, which A holds.",
        svg.selectFirst("desc").text());
    assertEquals(
        "● A waits (BLOCKED) for ann (Account), which ▲ B holds; "
            + "at line 3: synchronized (right) {",
        page.selectFirst(".dead li").text());
  }

  @Test
  void aDeadlockOfManyIsToldInWordsOnly() throws IOException {
    var names = new ArrayList<String>();
    for (int i = 0; i < 40; i++) names.add("<b>" + i);
    var page =
        page(
            "void main() { }\n",
            checked(List.of(), run(List.of(), new Ending.Deadlocked(List.of(names))), null));
    assertNull(page.selectFirst("svg.ring"));
    assertEquals(40, page.select(".dead li").size());
    assertEquals(0, page.select(".dead li b b").size());
  }

  private static List<Counted> counts(long often, long seldom) {
    return List.of(
        new Counted("2", Grade.ACCEPTABLE, often, ""),
        new Counted("1", Grade.REQUIRED, seldom, ""),
        new Counted("0", Grade.FORBIDDEN, 0, ""));
  }

  private static final String TABLE =
      "void main() { }\n\n// Outcomes of 10 runs:\n//   2 | acceptable\n"
          + "//   1 | required\n//   0 | forbidden\n";

  @Test
  void countsAreBarsOneColumnAMachine() throws IOException {
    var page =
        page(
            TABLE,
            checked(counts(900, 100), completed(), null),
            checked(counts(1500, 500), completed(), null));
    assertEquals(2, page.select("thead th.n").size());
    assertEquals("16 coresaarch64, desk2,000 runs", page.select("thead th.n").last().text());
    var bars = page.select("tbody tr").get(1).select("svg.bar");
    assertEquals("10.0%", bars.get(0).selectFirst("line.hatched").attr("x2"));
    assertEquals("25.0%", bars.get(1).selectFirst("line.hatched").attr("x2"));
    assertEquals(0, page.select("tbody tr").get(2).select("svg.bar .much").size());
    assertFalse(page.text().contains("logarithmic"));
  }

  @Test
  void countsFarApartAreDrawnLogarithmicallyAndThatIsSaid() throws IOException {
    var page = page(TABLE, checked(counts(9_999, 1), completed(), null));
    assertTrue(page.selectFirst("tfoot").text().contains("logarithmic"));
    var once = page.select("tbody tr").get(1).selectFirst("line.hatched").attr("x2");
    assertTrue(Double.parseDouble(once.replace("%", "")) > 5, once);
    assertEquals(4, page.select("tbody tr").get(1).select("svg.bar .decade").size());
  }
}
