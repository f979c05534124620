import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import note.Notebook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import page.site.Site;
import text.Problems;

/// What a site owes the web: a map, a feed, addresses, what it is called elsewhere, and images that
/// keep their place.
class WebTest {
  private static final Optional<String> BASE = Optional.of("https://example.org/x");

  @TempDir Path root;

  @BeforeEach
  void notebook() throws IOException {
    write("site/index.md", "---\ntitle: A & B\nauthor: Jo <jo>\n---\nText.\n");
    write(
        "site/a/one.md",
        "---\ntitle: One\norder: 1\nupdated: 2026-03-01\nquestion: Why <one>?\n---\n");
    write("site/a/two.md", "---\ntitle: The `two`\norder: 2\nupdated: 2026-11-02\n---\nText.\n");
    write("site/a/old.md", "---\ntitle: Undated\norder: 3\n---\nText.\n");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private Map<String, byte[]> files(Optional<String> base) throws IOException {
    return Site.of(Notebook.read(root, new Problems()), Map.of(), base, PageTest.TEMPLATES).files();
  }

  private Document xml(String path) throws IOException {
    return Jsoup.parse(text(path, BASE), "", Parser.xmlParser());
  }

  private String text(String path, Optional<String> base) throws IOException {
    return new String(files(base).get(path), StandardCharsets.UTF_8);
  }

  @Test
  void theMapHasEveryPage() throws IOException {
    var urls =
        xml("sitemap.xml").select("url > loc").eachText().stream()
            .map(url -> url.replace("https://example.org", ""))
            .toList();
    assertEquals(
        List.of("/x/a/old.html", "/x/a/one.html", "/x/a/two.html", "/x/evidence.html", "/x/"),
        urls);
    assertEquals(
        List.of("2026-03-01", "2026-11-02"), xml("sitemap.xml").select("lastmod").eachText());
    assertTrue(text("robots.txt", BASE).contains("Sitemap: https://example.org/x/sitemap.xml"));
  }

  @Test
  void theFeedHasNotesByTheirDay() throws IOException {
    var feed = xml("feed.xml");
    assertEquals(List.of("The two", "One"), feed.select("entry > title").eachText());
    assertEquals(
        List.of("2026-11-02T00:00:00Z", "2026-03-01T00:00:00Z"),
        feed.select("entry > updated").eachText());
    assertEquals("2026-11-02T00:00:00Z", feed.selectFirst("feed > updated").text());
    assertEquals("Why <one>?", feed.selectFirst("entry > summary").text());
    assertEquals("Jo <jo>", feed.selectFirst("author > name").text());
    assertEquals("https://example.org/x/feed.xml", feed.selectFirst("link[rel=self]").attr("href"));
    var page = Jsoup.parse(text("a/one.html", BASE));
    assertEquals("../feed.xml", page.selectFirst("link[type=application/atom+xml]").attr("href"));
  }

  @Test
  void withoutABaseThereIsNothingAbsolute() throws IOException {
    var files = files(Optional.empty());
    assertFalse(files.containsKey("sitemap.xml") || files.containsKey("feed.xml"));
    assertEquals("User-agent: *\nDisallow:\n", text("robots.txt", Optional.empty()));
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html"))
            assertEquals(
                List.of(),
                Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
                    .select("[href^=http], [src^=http], [content^=http]")
                    .not("[rel=external noopener noreferrer]")
                    .eachAttr("href"),
                path);
        });
  }

  @Test
  void aPageSaysWhatItIsCalledElsewhere() throws IOException {
    var page = Jsoup.parse(text("a/one.html", BASE));
    assertEquals("One", page.select("meta[property=og:title]").attr("content"));
    assertEquals("Why <one>?", page.select("meta[property=og:description]").attr("content"));
    assertEquals("article", page.select("meta[property=og:type]").attr("content"));
    assertEquals("A & B", page.select("meta[property=og:site_name]").attr("content"));
    assertEquals(
        "https://example.org/x/a/one.html", page.select("meta[property=og:url]").attr("content"));
    var home = Jsoup.parse(text("index.html", Optional.empty()));
    assertEquals("website", home.select("meta[property=og:type]").attr("content"));
    assertEquals(
        "/x/style.css",
        Jsoup.parse(text("404.html", BASE))
            .select("link[rel=stylesheet]")
            .attr("href")
            .replaceFirst("\\.\\w{8}\\.", "."));
  }

  private Document shown(String image) throws IOException {
    write("site/a/one.md", "---\ntitle: One\norder: 1\n---\n" + image + "\n");
    return Jsoup.parse(text("a/one.html", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void anImageKeepsItsPlace(String type) throws IOException {
    Files.createDirectories(root.resolve("site/a"));
    ImageIO.write(
        new BufferedImage(301, 77, BufferedImage.TYPE_INT_RGB),
        type,
        root.resolve("site/a/x." + type).toFile());
    var image = shown("![x](x." + type + ")").selectFirst("main img");
    assertEquals("301 x 77", image.attr("width") + " x " + image.attr("height"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "524946462400000057454250565038580a000000000000002c01004c0000", // VP8X: less one, three
        // bytes each
        "52494646240000005745425056503820180000003001009d012a2d014d000000", // VP8: after its start
        // code
        "5249464618000000574542505650384c0c0000002f2c0113000000000000", // VP8L: 14 bits each, less
        // one
      })
  void webpToo(String head) throws IOException {
    Files.write(root.resolve("site/a/x.webp"), HexFormat.of().parseHex(head));
    var image = shown("![x](x.webp)").selectFirst("main img");
    assertEquals("301 x 77", image.attr("width") + " x " + image.attr("height"));
  }

  @Test
  void aDrawingHasASizeOrABox() throws IOException {
    for (var size :
        List.of(
            "width='30' height='20'",
            "viewBox='0 0 30 20'",
            "width='30px' viewBox='0,0,300,200'",
            "width='100%' viewBox='0 0 30 20'",
            "height='20' viewBox='0 0 3 2'")) {
      write(
          "site/a/x.svg",
          "<?xml version='1.0'?><svg " + size + " xmlns='http://www.w3.org/2000/svg'/>");
      var image = shown("![x](x.svg)").selectFirst("main img");
      assertEquals("30 x 20", image.attr("width") + " x " + image.attr("height"), size);
    }
  }

  @Test
  void whatANoteSaysOfASizeIsKept() throws IOException {
    write("site/a/x.svg", "<svg width='30' height='20' xmlns='http://www.w3.org/2000/svg'/>");
    var image = shown("<img src=\"x.svg\" alt=\"x\" width=\"60\">").selectFirst("main img");
    assertEquals("60 x 40", image.attr("width") + " x " + image.attr("height"));
  }

  @Test
  void whatIsNoImageHasNoSize() throws IOException {
    var cutOff =
        List.of("", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff\u00e0", "RIFFxxxxWEBPVP8 ", "text");
    for (var bytes : cutOff) {
      Files.write(root.resolve("site/a/x.png"), bytes.getBytes(StandardCharsets.ISO_8859_1));
      assertFalse(shown("![x](x.png)").selectFirst("main img").hasAttr("width"), bytes);
    }
  }
}
