import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import note.Notebook;
import org.junit.jupiter.api.Test;
import run.Ending;
import run.Explored;
import run.Explored.Outcome;
import run.Explored.Step;
import run.OutputLine;
import text.Problems;

/// What the page of a note shows of schedules.
class SchedulePageTest extends SmallExplored {
  @Test
  void proseQuotesSchedules() throws IOException {
    assertEquals(
        "Of 2 schedules 1 give 2; of 1.8 × 10¹⁸ there is 1.",
        page().selectFirst("p:has(.seen):not(.ask)").text());
    assertEquals("How many of 2?", page().selectFirst(".ask").text());
  }

  @Test
  void whatIsNotExploredCantBeQuoted() throws IOException {
    write("snippets/a/Plain.java", "void main() { IO.println(1); }\n\n// Output:\n//   1\n");
    var quotes = "{Plain.schedules} {Bare.schedules(7)} {Refused.schedules(2)}";
    write("site/a/two.md", "---\ntitle: T\n---\n" + quotes + "\n");
    write("site/index.md", "---\ntitle: Small\nschedules: Plain\n---\n");
    var problems = new Problems();
    Notebook.read(root, problems);
    assertEquals(
        """
        1:1 `Plain` is not explored, so its schedules are not counted | add `//EXPLORE` or \
        `// Schedules:` to it
        1:19 `Bare` states no outcome `7` | its rows are: 2 · , Deadlocks
        1:39 `Refused` states no outcome `2` | `schedules(…)` quotes a row of `// Schedules:` or \
        of a table
        2:12 `Plain` is not explored, so its schedules are not counted | add `//EXPLORE` or \
        `// Schedules:` to it\
        """,
        Given.shown(problems.errors()));
  }

  @Test
  void rowsOfSchedules() throws IOException {
    var table = page().selectFirst("#Bare .scheds table");
    assertEquals("How all its schedules end", table.selectFirst("caption").text());
    assertEquals("2 <in> turn 1 Deadlocks 1", table.selectFirst("tbody").text());
    assertEquals("schedules of 2", table.selectFirst(".w").text());
  }

  @Test
  void lateStoresAreToldByThemselves() throws IOException {
    var card = page().selectFirst("#Bare .scheds");
    var tables = card.select("table:has(caption)");
    assertEquals(
        "How all its schedules end under tso", tables.get(1).selectFirst("caption").text());
    assertEquals("schedules of 80", tables.get(1).selectFirst(".w").text());
    assertEquals(
        "Under tso, all schedules: 80, through 34 states: the stores of a thread wait in a buffer"
            + " and reach memory in their order. Loads never move here, and no value stays in a"
            + " register: real machines and compilers may do more.",
        card.select("p.proof").get(1).text());
    assertEquals("The shortest way to 0", card.select("details summary").last().text());
    assertTrue(card.text().contains("n = 1 reaches memory"), card.text());
    assertEquals("With late stores", page("programs/Bare.html").getElementById("p.late").text());
  }

  @Test
  void countsStandBesideRunsExactly() throws IOException {
    var table = page().selectFirst("#Table table");
    assertEquals(
        List.of("schedules of 1.8 × 10¹⁸", "1.8 × 10¹⁸", "0", "0"), table.select(".w").eachText());
    assertEquals("1,832,624,140,942,590,534", table.selectFirst("td.w").attr("title"));
    assertTrue(
        page()
            .selectFirst("#Table .scheds")
            .text()
            .contains("(exactly 1,832,624,140,942,590,534)"));
  }

  @Test
  void aRowSaysThatNoScheduleExplainsIt() throws IOException {
    assertEquals(
        List.of("required", "interesting weak", "interesting"),
        page().selectFirst("#Table table").select(".grade").eachText());
  }

  @Test
  void anEndingAloneNeedsNoComma() throws IOException {
    var card = page().getElementById("Table");
    assertEquals(
        List.of("2", "1", "Deadlocks"), card.selectFirst("table").select("tbody th").eachText());
    var option = card.selectFirst(".predict input[value=', Deadlocks']");
    assertEquals("Deadlocks", option.parent().text());
  }

  @Test
  void aCardShowsTheWayThatIsHardestToGuess() throws IOException {
    var card = page().selectFirst("#Bare .scheds");
    assertEquals("The shortest way to Deadlocks", card.selectFirst("summary").text());
    assertEquals(
        List.of("4", "6"),
        card.selectFirst(".lanes").select("tbody td:last-child").eachText(),
        "the code stands above");
    assertEquals("#Bare-4", card.selectFirst(".lanes tbody a").attr("href"));
    assertEquals(0, page().select("#Table .lanes").size(), "there is one end only");
  }

  @Test
  void saysWhatCountsAreNot() throws IOException {
    for (var name : List.of("Bare", "Table")) {
      var said = page().selectFirst("#" + name + " .scheds .proof");
      assertTrue(
          said.text().contains("Sequential consistency only, and a count is no probability"),
          said.text());
      assertEquals("../programs/" + name + ".html#p.schedules", said.selectFirst("a").attr("href"));
      var page = page("programs/" + name + ".html");
      assertTrue(
          page.selectFirst("#p\\.schedules + p").text().contains("Nor is a count a probability"));
      assertEquals("../a/one.html#" + name, page.selectFirst(".where a").attr("href"));
    }
  }

  @Test
  void whatExploringSupposesIsExplainedWhereTheGlossaryHasIt() throws IOException {
    assertEquals(0, page().select("#Bare .proof a.term").size());
    assertEquals(0, page("programs/Bare.html").select("a.term").size());
    write("site/glossary.md", "Sequential consistency\n:   One step after another.\n");
    for (var path : List.of("a/one.html", "programs/Bare.html")) {
      var link = page(path).selectFirst(".card a.term, #p\\.schedules + p a.term");
      assertEquals("../glossary.html#sequential-consistency", link.attr("href"), path);
      assertTrue(link.text().equalsIgnoreCase("sequential consistency"), link.text());
    }
  }

  @Test
  void aThreadHasOneColourAllOverACard() throws IOException {
    var b =
        new Outcome(
            List.of("2"),
            new Ending.Completed(),
            BigInteger.ONE,
            0,
            List.of(
                new Step("0.1", "a", 4, "writes n = 1"), new Step("0.2", "b", 4, "writes n = 2")));
    var explored =
        new Explored(
            true, "", 0, BigInteger.ONE, 9, 1, List.of(b), List.of(), List.of(), List.of(), "");
    evidence("Table", explored, new OutputLine("2", "b", 1));
    var printed = page().selectFirst("#Table .out .who");
    assertEquals("b", printed.text());
    assertTrue(printed.hasClass("t-b"), "a has the first colour, though it printed nothing");
    assertEquals(
        List.of("t-a", "t-b"),
        page("programs/Table.html").select(".act").eachAttr("class").stream()
            .map(c -> c.replace("act ", ""))
            .toList());
  }

  @Test
  void races() throws IOException {
    assertTrue(page().select("#Bare .scheds dl").last().text().startsWith("n 4 var a"));
    assertTrue(page().selectFirst("#Table .scheds").text().contains("No two accesses race."));
    assertTrue(page().selectFirst("#Bare .scheds").text().contains("Random is one step."));
    var beside = "✓ holds by all schedules (calls of Random are one step each)";
    assertTrue(page().selectFirst("#Bare header").text().contains(beside), page()::text);
    var own = page("programs/Bare.html").selectFirst(".card header").text();
    assertTrue(own.contains(beside), own);
  }

  @Test
  void theBoardsGraphIsAScriptOfItsOwn() throws IOException {
    var box = page().selectFirst("#Bare [data-board]");
    assertEquals("Bare", box.attr("data-board"));
    var programs = box.attr("data-programs");
    var file = programs.replaceFirst(".*\"(schedules/Bare\\.[0-9a-f]{8}\\.js)\".*", "$1");
    assertEquals(
        "[{'label':['as it stands'],'graphs':[['sc','%s']]}]".replace('\'', '"').formatted(file),
        programs);
    var script = new String(files().get(file), StandardCharsets.UTF_8);
    assertTrue(script.startsWith("(window.graphs??={})["), script);
    assertFalse(script.contains("<2>"), "nothing of a program is markup");
    assertTrue(script.contains("'0':{'text':'2','ended':''}".replace('\'', '"')), script);
    assertTrue(script.contains("'4':".replace('\'', '"')), "the lines at which threads stand");
    assertEquals(0, page().select("#Table [data-board], #Refused [data-board]").size());
    assertEquals(1, page().select("script").size(), "nothing more is loaded than before");
  }

  @Test
  void whyThereIsNoBoardIsSaid() throws IOException {
    assertTrue(
        page()
            .selectFirst("#Table .scheds")
            .text()
            .contains("No board: its 200 states are too many"));
    assertTrue(
        page("programs/Table.html").text().contains("No board: its 200 states are too many"));
    assertFalse(page().selectFirst("#Bare").text().contains("No board"));
  }

  @Test
  void breaksSayByWhatTheyAreRejected() throws IOException {
    var say = page().selectFirst("#Table .if .say").text();
    assertTrue(say.startsWith("The check rejects this edit by exploring, as it must"), say);
    assertEquals(
        "2 1.8 × 10¹⁸ 1 0 Deadlocks 0", page().selectFirst("#Table .if table tbody").text());
  }

  @Test
  void whatCouldNotBeExploredIsNotShownAsAll() throws IOException {
    assertEquals(0, page().select("#Refused .scheds").size());
    assertTrue(page().selectFirst("#Refused .trouble").text().contains("a clock"));
  }
}
