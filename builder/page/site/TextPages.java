package page.site;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import note.Note;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import page.html.Html;
import page.html.Templates;
import page.model.SiteModel;
import page.note.NoteHtml;

/// Pages that are one text: the glossary, the ways through the notebook, what many believe.
final class TextPages {
  private final SiteModel model;
  private final Templates templates;
  private final Layout layout;

  TextPages(SiteModel model, Templates templates, Layout layout) {
    this.model = model;
    this.templates = templates;
    this.layout = layout;
  }

  /// The page of a text as it is.
  ///
  /// @param name of a text without a title
  String plain(Note text, String name) throws IOException {
    return page(text, name, new NoteHtml(model, templates, text).body());
  }

  /// The page of the glossary: above its terms a link to the first of each letter.
  String glossary(Note text) throws IOException {
    var body = body(text);
    var letters = new Element("p").addClass("letters");
    var seen = new HashSet<String>();
    for (var term : model.notebook().terms()) {
      var letter = term.name().substring(0, 1).toUpperCase(Locale.ROOT);
      if (!seen.add(letter)) continue;
      letters.appendElement("a").attr("href", "#" + term.id()).text(letter);
      letters.appendText(" ");
    }
    if (seen.size() > 1)
      Optional.ofNullable(body.selectFirst("dl")).ifPresent(dl -> dl.before(letters));
    return page(text, "Glossary", body.body().html());
  }

  /// The page of misconceptions: above each it stands whether its programs refute it.
  String misconceptions(Note text) throws IOException {
    var body = body(text);
    for (var misconception : model.notebook().misconceptions()) {
      boolean refuted = misconception.programs().stream().allMatch(model::holds);
      Optional.ofNullable(body.getElementById(misconception.id()))
          .ifPresent(
              heading ->
                  heading
                      .appendText(" ")
                      .appendElement("span")
                      .addClass("stamp")
                      .text(refuted ? "refuted" : "not refuted here"));
    }
    return page(text, "Misconceptions", body.body().html());
  }

  private Document body(Note text) throws IOException {
    var body = Jsoup.parseBodyFragment(new NoteHtml(model, templates, text).body());
    body.outputSettings().prettyPrint(false);
    return body;
  }

  private String page(Note text, String name, String body) throws IOException {
    var title = text.title().isEmpty() ? name : text.title();
    var main =
        templates.fill(
            "text",
            Map.of(
                "title", Html.title(title),
                "name", text.page().replace(".html", ""),
                "body", body));
    var summary = text.front().summary().text();
    return layout.fill(Layout.Page.plain(text.page(), Html.plain(title), summary, "full", main));
  }
}
