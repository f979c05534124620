import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import text.Zipped;

/// What a reader must load: little, and all from the site itself.
class WeightTest {
  private static final int STYLE_BYTES_MAX = 9_000;
  private static final int SCRIPT_BYTES_MAX = 5_000;
  /// The board and its style, loaded at first use, and each graph.
  private static final int BOARD_BYTES_MAX = 9_000;
  private static final int BOARD_STYLE_BYTES_MAX = 2_000;
  private static final int GRAPH_BYTES_MAX = 60_000;
  private static final int PAGE_BYTES_MAX = 20_000;

  /// The index of search, loaded at first use, for so many notes.
  private static final int INDEX_BYTES_PER_NOTE_MAX = 7_000;

  private static int packed(Path file) throws IOException {
    return Zipped.size(Files.readAllBytes(file));
  }

  private static Path asset(String name) throws Exception {
    return asset(name, "\\w+");
  }

  private static Path asset(String name, String type) throws Exception {
    try (var files = Files.list(BuiltSite.folder())) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + "\\.[0-9a-f]{8}\\." + type))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void atMost(int bytes, Path file) throws IOException {
    int packed = packed(file);
    assertTrue(packed <= bytes, () -> file.getFileName() + " has " + packed + " bytes, gzipped");
  }

  @Test
  void styleAndScriptAreSmall() throws Exception {
    atMost(STYLE_BYTES_MAX, asset("style"));
    atMost(SCRIPT_BYTES_MAX, asset("page"));
    atMost(BOARD_BYTES_MAX, asset("board", "js"));
  }

  @Test
  void theBoardAddsLittle() throws Exception {
    int all = packed(asset("style")) + packed(asset("board", "css"));
    assertTrue(all <= STYLE_BYTES_MAX + BOARD_STYLE_BYTES_MAX, all + " bytes of style, gzipped");
    try (var graphs = Files.list(BuiltSite.folder().resolve("schedules"))) {
      for (var graph : graphs.toList()) atMost(GRAPH_BYTES_MAX, graph);
    }
  }

  @Test
  void pagesAreSmall() throws Exception {
    int notes = 0;
    for (var page : BuiltSite.pages(BuiltSite.folder())) {
      if (!page.contains("/")) continue;
      if (!page.startsWith("programs/")) notes++; // those of programs are not in the index
      atMost(PAGE_BYTES_MAX, BuiltSite.folder().resolve(page));
    }
    assertTrue(notes > 0, "no note was looked at");
    atMost(INDEX_BYTES_PER_NOTE_MAX * notes, asset("search"));
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws Exception {
    var found = new ArrayList<String>();
    for (var page : BuiltSite.pages(BuiltSite.folder())) {
      var html = Jsoup.parse(BuiltSite.folder().resolve(page).toFile());
      for (var element :
          html.select("[src], link[href], [srcset], object, iframe, [style], [onclick]")) {
        var address = element.attr(element.hasAttr("src") ? "src" : "href");
        boolean ours = !address.contains(":") || element.is("link[rel=canonical]");
        if (!ours || element.is("object, iframe, [style], [onclick]"))
          found.add(page + ": " + element);
      }
      assertTrue(html.select("script").size() <= 1, page + " has more than one script");
    }
    assertEquals(List.of(), found);
  }
}
