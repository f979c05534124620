package note.markdown;

import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/// What of a note's HTML may reach a page.
public final class RawHtml {
  private static final String[] TAGS = {
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "var",
    "wbr"
  };

  /// Elements and attributes that may pass. Addresses are not judged here, but where links are
  /// resolved.
  public static final Safelist SAFE =
      new Safelist()
          .addTags(TAGS)
          .addAttributes("a", "href", "title", "name")
          .addAttributes("img", "src", "alt", "title", "width", "height")
          .addAttributes("ol", "start", "reversed")
          .addAttributes("li", "value")
          .addAttributes("td", "colspan", "rowspan", "align")
          .addAttributes("th", "colspan", "rowspan", "align", "scope")
          .addAttributes("p", "align")
          .addAttributes("div", "align")
          .addAttributes("h1", "align")
          .addAttributes("h2", "align")
          .addAttributes("h3", "align")
          .addAttributes("details", "open")
          .addAttributes("abbr", "title")
          .addAttributes("dfn", "title")
          .addAttributes(":all", "id", "class", "lang", "dir");

  private RawHtml() {}

  /// Reports what a piece of HTML has that may not pass, and what it links.
  ///
  /// @param dropped what, and where in the piece
  /// @param links   what is linked
  /// @param ids     anchors it gives
  static void inspect(String html, Dropped dropped, Linked links, Consumer<String> ids) {
    var parser = Parser.htmlParser().setTrackPosition(true);
    var document = Jsoup.parse(html, "", parser);
    for (var element : document.getAllElements()) {
      if (element instanceof Document) continue;
      int at = Math.max(0, element.sourceRange().startPos());
      var tag = element.normalName();
      boolean implied = tag.equals("html") || tag.equals("head") || tag.equals("body");
      if (!implied && !SAFE.isSafeTag(tag)) dropped.accept(at, "the element `<" + tag + ">`");
      else attributes(element, at, dropped, links, ids);
    }
  }

  /// Is it the only class that a note may give, a code's language? By the page's own ones a note
  /// could say "holds" of what nothing checks.
  public static boolean isOfCode(String name) {
    return name.startsWith("language-");
  }

  private static void attributes(
      Element element, int at, Dropped dropped, Linked links, Consumer<String> ids) {
    for (var attribute : element.attributes()) {
      var key = attribute.getKey();
      if (key.startsWith("/") || key.startsWith("jsoup.")) continue;
      if (!SAFE.isSafeAttribute(element.normalName(), element, attribute)
          || key.equals("class") && !isOfCode(attribute.getValue()))
        dropped.accept(at, "the attribute `" + key + "` of `<" + element.normalName() + ">`");
      else if (key.equals("href") || key.equals("src"))
        links.accept(at, attribute.getValue(), key.equals("src"));
      else if (key.equals("id") || key.equals("name")) ids.accept(attribute.getValue());
    }
  }

  /// Takes an address, where its element begins, and whether it is an image's.
  @FunctionalInterface
  interface Linked {
    void accept(int offset, String url, boolean image);
  }

  /// Takes what is left out, and where.
  @FunctionalInterface
  interface Dropped {
    void accept(int offset, String what);
  }
}
