package page.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import note.Note;
import note.Target;
import note.Term;
import note.markdown.ValueQuote;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import page.html.Hrefs;
import page.html.Html;
import page.html.ImageSize;
import page.model.SiteModel;
import page.model.Values;
import snippet.Snippet;

/// Completes the prose of a note: values from runs, marks of threads, links that lead somewhere,
/// terms of the glossary.
final class Prose {
  private static final Set<String> CODE = Set.of("code", "pre", "samp", "kbd", "script", "style");
  private static final Set<String> NO_TERMS =
      Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "cite");
  private static final Pattern THREAD = Pattern.compile("([●▲◆✚■○△◇✛])(\\p{Alpha}[\\w-]*)");
  private static final Pattern FOOTNOTE = Pattern.compile("#fn(ref)?-\\d+(-\\d+)?");
  private static final Map<String, String> COLOURS =
      Map.of(
          "■",
          "t-main",
          "●",
          "t-a",
          "○",
          "t-a virtual",
          "▲",
          "t-b",
          "△",
          "t-b virtual",
          "◆",
          "t-c",
          "◇",
          "t-c virtual",
          "✚",
          "t-d",
          "✛",
          "t-d virtual");

  private final SiteModel model;
  private final Note note;

  Prose(SiteModel model, Note note) {
    this.model = model;
    this.note = note;
  }

  void complete(Element body) {
    for (var link : body.select("a[href]")) link(link);
    for (var text : texts(body, CODE)) values(text);
    for (var text : texts(body, CODE)) threads(text);
    if (!note.page().equals("glossary.html") && !model.notebook().terms().isEmpty()) terms(body);
    for (var image : body.select("img")) image(image); // last: figures are no prose
  }

  private static List<TextNode> texts(Element body, Set<String> apart) {
    var texts = new ArrayList<TextNode>();
    for (var text : body.nodeStream(TextNode.class).toList())
      if (!within(text, apart)) texts.add(text);
    return texts;
  }

  private static boolean within(Node node, Set<String> names) {
    for (var up = node.parent(); up != null; up = up.parent())
      if (names.contains(up.nodeName())) return true;
    return false;
  }

  private void values(TextNode text) {
    var whole = text.getWholeText();
    var match = ValueQuote.in(whole);
    int at = 0;
    while (match.find()) {
      text.before(new TextNode(whole.substring(at, match.start())));
      text.before(value(ValueQuote.of(match), within(text, Set.of("a"))));
      at = match.end();
    }
    if (at > 0) text.text(whole.substring(at));
  }

  private Element value(ValueQuote quote, boolean inLink) {
    var values = new Values(model);
    var seen =
        new Element(inLink ? "span" : "a").addClass("seen").text(Html.shown(values.of(quote)));
    values.title(quote).ifPresent(exact -> seen.attr("title", exact));
    return inLink
        ? seen
        : seen.attr("href", Hrefs.to(note.page(), "evidence.html", quote.snippet()));
  }

  private void threads(TextNode text) {
    var whole = text.getWholeText();
    var match = THREAD.matcher(whole);
    int at = 0;
    while (match.find()) {
      text.before(new TextNode(whole.substring(at, match.start())));
      text.before(
          new Element("b").attr("class", "th " + COLOURS.get(match.group(1))).text(match.group(2)));
      at = match.end();
    }
    if (at > 0) text.text(whole.substring(at));
  }

  private void link(Element link) {
    var address = link.attr("href");
    if (FOOTNOTE.matcher(address).matches()) return; // rendered with its anchor
    switch (model.notebook().targets().of(note.path(), address)) {
      case Target.Page(var page, var anchor) ->
          link.attr("href", Hrefs.to(note.page(), page, anchor));
      case Target.Program(var snippet, _) -> program(link, snippet);
      case Target.File(var path, var folder) -> file(link, path, folder);
      case Target.Web(var url) -> link.attr("href", url).attr("rel", "noopener noreferrer");
      case Target.Nowhere _ -> link.unwrap();
    }
  }

  private void program(Element link, Snippet snippet) {
    var mark = model.mark(snippet);
    link.attr("href", model.place(snippet, note.page()));
    link.after(new Element("span").addClass("v").attr("title", mark.word()).text(mark.glyph()));
  }

  private void file(Element link, String path, boolean folder) {
    if (!folder) link.attr("href", model.file(path, note.page()));
    else if (model.notebook().repository().isEmpty()) link.unwrap();
    else link.attr("href", model.notebook().repository() + "/tree/HEAD/" + Hrefs.encoded(path));
  }

  private void image(Element image) {
    if (model.notebook().targets().of(note.path(), image.attr("src"))
            instanceof Target.File(var path, var folder)
        && !folder) image(image, path);
    else image.replaceWith(new TextNode(image.attr("alt")));
  }

  /// Both are needed to keep the place free; what the note says itself goes first.
  private static void size(Element image, ImageSize size) {
    var width = image.attr("width");
    if (image.hasAttr("height") || !width.isEmpty() && !width.matches("[1-9]\\d{0,4}")) return;
    int wide = width.isEmpty() ? size.width() : Integer.parseInt(width);
    image.attr("width", String.valueOf(wide));
    image.attr("height", String.valueOf(Math.round((double) wide * size.height() / size.width())));
  }

  private void image(Element image, String path) {
    var figure = model.notebook().figures().get(path);
    if (figure != null) new Drawing(model, note.page(), figure).replace(image);
    else {
      image.attr("src", Hrefs.to(note.page(), SiteModel.copy(path), ""));
      model.notebook().root().find(path).flatMap(ImageSize::of).ifPresent(s -> size(image, s));
    }
  }

  /// Each term is linked where the note uses it first.
  private void terms(Element body) {
    var open = new HashMap<String, Term>();
    for (var term : model.notebook().terms()) open.putIfAbsent(term.name().toLowerCase(), term);
    var names =
        open.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    var pattern =
        Pattern.compile(
            "(?<![\\p{L}\\d-])(" + names + ")(?:e?s)?(?![\\p{L}\\d-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    var apart = new HashSet<>(CODE);
    apart.addAll(NO_TERMS);
    for (var text : texts(body, apart)) {
      if (open.isEmpty()) return;
      terms(text, pattern, open);
    }
  }

  private void terms(TextNode text, Pattern pattern, Map<String, Term> open) {
    var whole = text.getWholeText();
    var match = pattern.matcher(whole);
    int at = 0;
    while (match.find()) {
      var term = open.remove(match.group(1).toLowerCase());
      if (term == null) continue;
      text.before(new TextNode(whole.substring(at, match.start())));
      text.before(
          new Element("a")
              .addClass("term")
              .attr("href", Hrefs.to(note.page(), "glossary.html", term.id()))
              .text(match.group()));
      at = match.end();
    }
    if (at > 0) text.text(whole.substring(at));
  }
}
