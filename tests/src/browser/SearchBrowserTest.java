import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.Notebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import page.site.Site;
import text.Problems;

/// What learners find, in this notebook's own pages as they are before anything was run: the first
/// answers to what they type, and what is said where there is none.
class SearchBrowserTest {
  private static final String RANKS =
      """
      (queries => { const search = searcher(INDEX);
        return queries.map(q => search(q).hits.slice(0, 3).map(hit => hit.href)) })(arguments[0])
      """;

  @TempDir static Path made;
  private static Browser browser;

  /// What is typed, and the places that are a right first answer.
  private record Asked(String words, List<String> places) {
    static Asked of(String line) {
      var parts = line.split(" => ");
      return new Asked(parts[0].strip(), List.of(parts[1].strip().split("\\s*\\|\\s*")));
    }
  }

  @BeforeAll
  static void start() throws IOException {
    var started = Browser.start();
    assumeTrue(started.isPresent(), "there is no browser");
    browser = started.get();
    var notebook = Notebook.read(Path.of("."), new Problems());
    Site.of(notebook, Map.of(), Optional.empty(), PageTest.TEMPLATES).write(made.resolve("site"));
  }

  @AfterAll
  static void end() {
    if (browser != null) browser.close();
  }

  private static void open(String address) {
    browser.driver.get(made.resolve("site/index.html").toUri() + address);
  }

  private static String said() {
    return browser.find(".find [role=status]").getText();
  }

  /// Types it, and waits for what is said.
  private static String told(String words) {
    open("");
    browser.find("[type=search]").sendKeys(words);
    browser.until("document.querySelector('.find [role=status]').textContent");
    return said();
  }

  @Test
  void learnersFindWhatTheyAskFor() throws IOException {
    var asked =
        Files.readAllLines(Path.of("tests/search/queries.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Asked::of)
            .toList();
    assertTrue(asked.size() >= 60, asked.size() + " questions");
    told("thread");
    var found = (List<?>) browser.value(RANKS, asked.stream().map(Asked::words).toList());
    var later = new ArrayList<String>();
    var missed = new ArrayList<String>();
    for (int i = 0; i < asked.size(); i++) {
      var places = (List<?>) found.get(i);
      var right = asked.get(i).places();
      var line = asked.get(i).words() + ": " + places + " instead of " + right;
      if (places.isEmpty() || !right.contains(places.getFirst())) later.add(line);
      if (places.stream().noneMatch(right::contains)) missed.add(line);
    }
    assertEquals(List.of(), missed, "not among the first three");
    assertTrue(later.size() * 10 <= asked.size(), () -> String.join("\n", later));
  }

  @Test
  void everyRightAnswerIsAPlace() throws IOException {
    var notebook = Notebook.read(Path.of("."), new Problems());
    for (var line : Files.readAllLines(Path.of("tests/search/queries.txt"))) {
      if (line.isBlank() || line.startsWith("#")) continue;
      for (var place : Asked.of(line).places()) {
        var parts = place.split("#");
        var page = org.jsoup.Jsoup.parse(made.resolve("site").resolve(parts[0]).toFile());
        assertTrue(parts.length == 1 || page.getElementById(parts[1]) != null, place);
      }
    }
    assertEquals(List.of(), notebook.broken());
  }

  @Test
  void whatIsNowhereIsSaid() {
    var zombie = told("zombie process");
    assertTrue(zombie.matches("“zombie” is written nowhere here\\. The best 12 of .*"), zombie);
    var apart = told("semaphore quantum");
    assertTrue(apart.startsWith("No place has all these words. "), apart);
    var misspelt = told("deadlok");
    assertTrue(misspelt.startsWith("“deadlok” isn't, so this is for “deadlock”. "), misspelt);
    assertEquals("“qwertzu” is written nowhere here. Nothing found.", told("qwertzu"));
  }

  @Test
  void anAddressHasSearched() {
    open("?q=race%20condition");
    browser.until("document.querySelector('.hits a')");
    assertEquals("race condition", browser.find("[type=search]").getDomProperty("value"));
    assertTrue(
        browser.find(".hits a").getDomProperty("href").endsWith("glossary.html#race"), said());
  }

  @Test
  void whatCouldNotBeLoadedIsTriedAgain() throws IOException {
    Path script;
    try (var files = Files.list(made.resolve("site"))) {
      script =
          files.filter(f -> f.getFileName().toString().startsWith("search.")).findFirst().get();
    }
    var away = script.resolveSibling("away.js");
    Files.move(script, away);
    try {
      var said = told("mutex");
      assertEquals("Search could not be loaded. Type on to try again.", said);
    } finally {
      Files.move(away, script);
    }
    browser.press("es");
    browser.until("document.querySelector('.hits a')");
    assertTrue(browser.find(".hits a b").getText().contains("lock"), said());
  }
}
