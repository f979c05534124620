package page.note;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import note.Block;
import note.Note;
import note.Settled;
import note.markdown.RawHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import page.html.Anchors;
import page.html.Hrefs;
import page.html.Html;
import page.html.Templates;
import page.model.SiteModel;
import page.program.Card;
import text.Hash;

/// A note's text as HTML: rendered, cleaned of all that may not pass, its links and values put in,
/// then its cards.
public final class NoteHtml {
  private static final Set<String> OF_MARKDOWN =
      Set.of("alert", "footnote-backref", "footnote-ref", "footnotes", "task", "w");

  private final SiteModel model;
  private final Templates templates;
  private final Note note;
  /// The page's own ids have a dot, which no heading's and no program's has.
  private final Anchors anchors = new Anchors();

  public NoteHtml(SiteModel model, Templates templates, Note note) {
    this.model = model;
    this.templates = templates;
    this.note = note;
  }

  /// The whole text.
  public String body() throws IOException {
    var token = "s" + new Hash().add(note.text().source().text()).hex();
    var renderer =
        new NoteRenderer(
            note,
            token,
            note.page().equals("glossary.html") ? model.notebook().terms() : List.of());
    var clean = new Cleaner(RawHtml.SAFE).clean(Jsoup.parseBodyFragment(renderer.render()));
    clean.outputSettings().prettyPrint(false);
    var body = clean.body();
    classes(body, token);
    roles(body);
    new Prose(model, note).complete(body);
    for (int i = 0; i < renderer.settled().size(); i++)
      for (var box : body.getElementsByClass(token + "-then-" + i))
        settle(box, renderer.settled().get(i));
    uniqueIds(body);
    showControls(body);
    aligned(body);
    tables(body);
    return cards(body.html(), token, renderer.slots());
  }

  private String cards(String html, String token, List<Block> slots) throws IOException {
    var whole = new java.util.HashSet<String>();
    for (var block : slots)
      if (block instanceof Block.Embed(var snippet, var region, _, _, _) && region.isEmpty())
        whole.add(snippet.name());
    var card = new Card(model, templates, note.page(), anchors, whole);
    var filled = new StringBuilder();
    var slot = Pattern.compile("<div class=\"" + token + "-(\\d+)\"></div>").matcher(html);
    while (slot.find()) {
      slot.appendReplacement(filled, "");
      filled.append(card.of(slots.get(Integer.parseInt(slot.group(1)))));
    }
    return slot.appendTail(filled).toString();
  }

  /// Leaves the classes that Markdown gives; what raw HTML has of the page's own is taken back.
  private static void classes(Element body, String token) {
    for (var element : body.select("[class]"))
      for (var name : element.classNames())
        if (!OF_MARKDOWN.contains(name) && !name.startsWith(token) && !RawHtml.isOfCode(name))
          element.removeClass(name);
  }

  /// What a box and the sign of a task are to whoever listens.
  private static void roles(Element body) {
    for (var box : body.select("div.alert")) box.attr("role", "note");
    for (var sign : body.select("span.task"))
      sign.attr("role", "img").attr("aria-label", sign.text().equals("☑") ? "done" : "to do");
  }

  /// The sentence as it was, beside what is true today.
  private void settle(Element box, Settled settled) {
    var first = box.selectFirst("strong");
    if (first != null) {
      if (first.nextSibling() instanceof TextNode text)
        text.text(text.getWholeText().stripLeading());
      first.remove();
    }
    var claim = model.notebook().claims().get(settled.claim());
    var today = new Element("div");
    today
        .appendElement("h3")
        .text("Today ")
        .appendElement("span")
        .addClass("stamp")
        .text(settled.word().stamp());
    for (var child : new ArrayList<>(box.childNodes())) today.appendChild(child);
    today
        .appendElement("p")
        .addClass("proof")
        .appendText("Sentence ")
        .appendElement("a")
        .attr("href", Hrefs.to(note.page(), "ledger.html", settled.claim()))
        .text(settled.claim())
        .parent()
        .appendText(proof(settled));
    box.empty().attr("class", "then");
    if (claim != null) {
      var quote = box.appendElement("blockquote");
      quote.appendElement("cite").text(Html.shown(claim.saidBy()));
      quote.appendText(claim.sentence());
    }
    box.appendChild(today);
    box.attr("id", settled.claim());
  }

  private String proof(Settled settled) {
    var programs =
        settled.snippets().stream()
            .flatMap(name -> model.notebook().snippet(name).stream())
            .toList();
    if (programs.isEmpty()) return ", said without a program";
    return (programs.stream().allMatch(model::holds) ? ", ✓ " : ", ✗ ") + model.holding(programs);
  }

  /// An id is given once; what raw HTML takes of the page's own is taken back.
  private void uniqueIds(Element body) {
    for (var anchor : body.select("a[name]")) {
      if (anchor.id().isEmpty()) anchor.attr("id", anchor.attr("name"));
      anchor.removeAttr("name"); // it is obsolete
    }
    for (var element : body.select("[id]")) {
      var id = element.id();
      if (id.isBlank()
          || id.contains(".")
          || id.chars().anyMatch(Character::isWhitespace)
          || !anchors.add(id)) element.removeAttr("id");
    }
  }

  private static void showControls(Element body) {
    for (var text : body.nodeStream(TextNode.class).toList()) showControls(text);
  }

  private static void showControls(TextNode text) {
    var shown = Html.shown(text.getWholeText().replace(NoteRenderer.BRACE, '{'));
    if (!shown.equals(text.getWholeText())) text.text(shown);
  }

  /// A column's alignment, as a class: the attribute is obsolete.
  private static void aligned(Element body) {
    for (var cell : body.select("[align]")) {
      var side = cell.attr("align").toLowerCase();
      if (side.equals("right") || side.equals("center")) cell.addClass("to-" + side);
      cell.removeAttr("align");
    }
  }

  /// Wide tables scroll by themselves.
  private static void tables(Element body) {
    for (var table : body.select("table")) {
      var scroll =
          new Element("div")
              .addClass("scroll")
              .attr("tabindex", "0")
              .attr("role", "group")
              .attr("aria-label", "Table");
      table.replaceWith(scroll);
      scroll.appendChild(table.addClass("plain"));
    }
  }
}
