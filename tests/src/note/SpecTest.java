import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import note.gfm.Gfm;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example of CommonMark 0.31.2 and of GitHub's Markdown is read as they say, but for those
/// that are named here, each with our rule.
class SpecTest {
  private static final String BARE = "a bare address is a link wherever it stands, as on GitHub";
  private static final String STRONG = "strong within strong is nested, as CommonMark 0.31 has it";
  private static final String TASK = "a page is no form: a task's box is a sign";
  private static final String LEFT_OUT = "an element that may act is left out and warned of";
  private static final Map<String, String> OURS =
      Map.ofEntries(
          Map.entry("CommonMark 28", "a number that no character has is shown as one: �"),
          Map.entry("CommonMark 171", LEFT_OUT),
          Map.entry("CommonMark 540", "labels are compared in lower case: ẞ isn't SS"),
          Map.entry("CommonMark 602", BARE),
          Map.entry("CommonMark 608", BARE),
          Map.entry("CommonMark 611", BARE),
          Map.entry("CommonMark 612", BARE),
          Map.entry("GFM 279", TASK),
          Map.entry("GFM 280", TASK),
          Map.entry("GFM 398", STRONG),
          Map.entry("GFM 426", STRONG),
          Map.entry("GFM 434", STRONG),
          Map.entry("GFM 435", STRONG),
          Map.entry("GFM 436", STRONG),
          Map.entry("GFM 473", STRONG),
          Map.entry("GFM 474", STRONG),
          Map.entry("GFM 475", STRONG),
          Map.entry("GFM 477", STRONG),
          Map.entry("GFM 610", BARE),
          Map.entry("GFM 616", BARE),
          Map.entry("GFM 619", BARE),
          Map.entry("GFM 620", BARE),
          Map.entry("GFM 652", LEFT_OUT));

  /// An example, with its number as the specification counts.
  record Numbered(String name, String source, String html) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Numbered> examples() {
    return Stream.concat(
        examples("CommonMark", ExampleReader.readExamples(TestResources.getSpec())),
        examples("GFM", ExampleReader.readExamples(TestResources.getGfmSpec())));
  }

  private static Stream<Numbered> examples(String spec, List<Example> examples) {
    return Stream.iterate(0, i -> i < examples.size(), i -> i + 1)
        .map(i -> numbered(spec + " " + (i + 1), examples.get(i)));
  }

  private static Numbered numbered(String name, Example example) {
    return new Numbered(
        name, example.getSource().replace('→', '\t'), example.getHtml().replace('→', '\t'));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void isReadAsItSays(Numbered example) {
    var seen = HtmlRenderer.builder(Gfm.SYNTAX).build().render(Gfm.parse(example.source));
    if (OURS.containsKey(example.name))
      assertNotEquals(alike(example.html), alike(seen), "no longer an exception");
    else assertEquals(alike(example.html), alike(seen));
  }

  @Test
  void allAreThere() {
    var names = new TreeSet<String>();
    examples().forEach(example -> names.add(example.name));
    assertEquals(652 + 672, names.size());
    assertTrue(names.containsAll(new TreeMap<>(OURS).keySet()));
  }

  /// What is the same to a browser: blanks between blocks, and how an address is written.
  private static String alike(String html) {
    var document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    var body = document.body();
    for (var text : body.nodeStream(TextNode.class).toList())
      if (text.parent() instanceof Element parent && parent.closest("pre") == null)
        text.text(text.getWholeText().replaceAll("[ \\n]+", " "));
    for (var link : body.select("[href]")) link.attr("href", encoded(link.attr("href")));
    for (var image : body.select("[src]")) image.attr("src", encoded(image.attr("src")));
    return body.html()
        .replaceAll("\\s*(</?(?:p|ul|li|ol|blockquote|t\\w+|h\\d|hr|pre|div)( [^>]*)?>)\\s*", "$1")
        .strip();
  }

  private static String encoded(String address) {
    var encoded = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8))
      if (b > ' ' && "\"\\`<>[]{}|^".indexOf(b) < 0) encoded.append((char) b);
      else encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
    return encoded.toString();
  }
}
