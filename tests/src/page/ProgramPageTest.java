import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import run.Ending;
import run.Explored;
import run.Explored.Outcome;
import run.Explored.Step;

/// What the page of a program shows: all its schedules, step by step.
class ProgramPageTest extends SmallExplored {
  @Test
  void shortestWaysAreTablesOfThreads() throws IOException {
    var page = page("programs/Bare.html");
    assertEquals(
        List.of("The shortest way to 2", "The shortest way to Deadlocks"),
        page.select("h3:matches(^The shortest)").eachText());
    var trace = page.select(".lanes").get(1);
    assertEquals("step ■ main ● a line", trace.selectFirst("thead").text());
    assertEquals(
        List.of("1", "", "writes n = <2>", "4 var a = new Thread(() -> n++);"),
        trace.select("tbody tr").first().children().stream().map(e -> e.text()).toList());
    assertEquals("#Bare-4", trace.selectFirst("tbody a").attr("href"));
    assertNotNull(page.getElementById("Bare-4"), "the code is on the same page");
    assertEquals("act t-a", trace.selectFirst("tbody .act").className());
    assertEquals(List.of("It deadlocked: main -> a -> main."), page.select(".ended").eachText());
    assertTrue(page.select("dl").text().contains("waits at line 7: joins a"));
  }

  @Test
  void theFirstPageDrawsTheSchedulesOfTheProgramItNames() throws IOException {
    assertEquals(0, page("index.html").select(".orders").size());
    write("site/index.md", "---\ntitle: Small\nschedules: Bare\n---\nText.\n");
    var figure = page("index.html").selectFirst(".hero figure");
    assertEquals(
        List.of("The order main, a", "The order a, main"),
        figure.select(".strip").eachAttr("aria-label"));
    assertEquals(List.of("2", "Deadlocks"), figure.select(".orders span").eachText());
    assertEquals(
        "Threads main and a, step by step, in every order: 1 ends with 2, 1 ends with Deadlocks."
            + " All schedules of Bare.java.",
        figure.selectFirst("figcaption").text());
    write("site/index.md", "---\ntitle: Small\nschedules: Refused\n---\nText.\n");
    assertEquals(0, page("index.html").select(".orders").size(), "it doesn't hold");
  }

  @Test
  void aLongWayIsOnTheProgramsOwnPage() throws IOException {
    var steps = new ArrayList<>(Collections.nCopies(200, new Step("0", "main", 6, "writes n = 1")));
    steps.add(new Step("0.1", "a", 4, "writes n = 2"));
    var end = new Outcome(List.of("1"), new Ending.Completed(), BigInteger.ONE, 0, steps);
    var other =
        new Outcome(List.of("2"), new Ending.Completed(), BigInteger.ONE, 0, steps.subList(0, 20));
    evidence(
        "Bare",
        new Explored(
            true,
            "",
            0,
            BigInteger.TWO,
            5,
            1,
            List.of(end, other),
            List.of(),
            List.of(),
            List.of(),
            ""));
    assertEquals(0, page().select("#Bare .lanes").size());
    var rows = page("programs/Bare.html").selectFirst(".lanes").select("tbody tr");
    assertEquals(81, rows.size(), "the middle is left out, and that is said");
    assertEquals("… 121 more steps", rows.get(40).text());
    assertEquals(
        List.of("40", "162", "201"),
        List.of(rows.get(39), rows.get(41), rows.get(80)).stream()
            .map(r -> r.child(0).text())
            .toList());
  }

  @Test
  void everyOrderAndEveryStateWhereTheyAreFew() throws IOException {
    var page = page("programs/Bare.html");
    assertEquals(
        List.of("main, a: ■● 2", "a, main: ●■ Deadlocks"), page.select(".moves li").eachText());
    var states = page.selectFirst("svg.states");
    assertEquals(5, states.select("[data-state]").size());
    assertEquals(4, states.select("path").size());
    assertEquals("5 states, from the beginning at the top to 2 ends", states.attr("aria-label"));
    assertEquals("img", states.attr("role"));
    assertEquals(0, page("programs/Table.html").select(".moves, .states").size());
    assertEquals(0, page().select(".moves, .states").size());
  }

  @Test
  void isOnTheMapOfTheSite() throws IOException {
    var map =
        new String(
            files(Optional.of("https://example.org/x")).get("sitemap.xml"), StandardCharsets.UTF_8);
    assertTrue(map.contains("<loc>https://example.org/x/programs/Bare.html</loc>"), map);
  }

  @Test
  void whatIsNotExploredHasNoPageOfItsOwn() throws IOException {
    assertEquals(
        List.of("programs/Bare.html", "programs/Table.html"),
        files().keySet().stream().filter(path -> path.startsWith("programs/")).toList());
    write("site/programs/Bare.md", "---\ntitle: A note\n---\n");
    write("site/programs/index.md", "---\ntitle: P\n---\n");
    assertEquals(
        "A note", page("programs/Bare.html").selectFirst("h1").text(), "a note keeps its place");
    assertEquals("Bare.java, step by step", page("programs/Bare-.html").selectFirst("h1").text());
  }

  /// An edit is a program of the board like a twin, with its own code, in a file of its own.
  @Test
  void editsAreOnTheBoard() throws IOException {
    evidence("Table", evidence.get("Bare").getFirst().checked().explored());
    var board = page("programs/Table.html").selectFirst("[data-board]").attr("data-programs");
    assertTrue(
        board.contains("\"label\":[\"\",\"n = 0\",\" → \",\"n = 1\"],\"graphs\":[[\"sc\","), board);
    var file =
        files().keySet().stream().filter(path -> path.contains("Table-edit-1")).findFirst().get();
    assertTrue(board.contains(file), board);
    var script = new String(files().get(file), StandardCharsets.UTF_8);
    var own = files().keySet().stream().filter(p -> p.startsWith("schedules/Table.")).findFirst();
    assertTrue(script.contains(">1<".replace(">", "\\u003e").replace("<", "\\u003c")), script);
    assertFalse(new String(files().get(own.get()), StandardCharsets.UTF_8).equals(script));
  }
}
