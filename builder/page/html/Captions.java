package page.html;

import com.vladsch.flexmark.html.HtmlRenderer;
import note.gfm.Gfm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Renders the captions of programs: their first comment, which is Markdown without links, images
/// and markup of its own.
public final class Captions {
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(Gfm.SYNTAX).build();
  private static final Safelist TAGS =
      new Safelist().addTags("p", "code", "em", "strong", "del", "ul", "ol", "li", "br");

  private Captions() {}

  /// A caption as HTML; a single paragraph loses its `<p>`.
  public static String html(String markdown) {
    if (markdown.isEmpty()) return "";
    var document = Jsoup.parseBodyFragment(RENDERER.render(Gfm.parse(markdown)));
    var clean = new Cleaner(TAGS).clean(document);
    clean.outputSettings().prettyPrint(false);
    var body = clean.body();
    for (var text : body.nodeStream(TextNode.class).toList()) {
      var shown = Html.shown(text.getWholeText());
      if (!shown.equals(text.getWholeText())) text.text(shown);
    }
    var only = body.children().size() == 1 && body.child(0).nameIs("p");
    return only ? body.child(0).html() : body.html();
  }
}
