package page.note;

import note.Figure;
import note.markdown.RawSvg;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import page.html.Html;
import page.model.SiteModel;
import page.model.Values;

/// A figure of the notebook on a page: the drawing itself in the place of the image, its values
/// from runs, and below it which programs they are from.
record Drawing(SiteModel model, String page, Figure figure) {
  /// @param image whose only company in its paragraph may be blanks, to become a figure of its own
  void replace(Element image) {
    var values = new Values(model);
    var svg =
        RawSvg.clean(
            figure.source(), values::fill, values::fillExact, "figure-" + figure.name() + "-");
    svg.attr("role", "img").attr("class", "drawing");
    var alt = image.attr("alt").strip();
    if (!alt.isEmpty()) svg.attr("aria-label", Html.shown(alt));
    var parent = image.parent();
    if (parent == null || !parent.nameIs("p") || !parent.text().isBlank() || more(parent)) {
      image.replaceWith(svg);
      return;
    }
    var box = new Element("figure").addClass("figure").appendChild(svg);
    var said = caption();
    if (said.childNodeSize() > 0) box.appendChild(said);
    parent.replaceWith(box);
  }

  private static boolean more(Element paragraph) {
    return paragraph.childrenSize() > 1;
  }

  private Element caption() {
    var caption = new Element("figcaption");
    for (var name : figure.programs()) {
      var snippet = model.notebook().snippet(name);
      if (snippet.isEmpty()) continue;
      caption.appendText(caption.childNodeSize() == 0 ? "Drawn from what a run showed: " : ", ");
      var mark = model.mark(snippet.get());
      caption
          .appendElement("a")
          .attr("href", model.place(snippet.get(), page))
          .text(snippet.get().title());
      caption.appendElement("span").addClass("v").attr("title", mark.word()).text(mark.glyph());
    }
    if (caption.childNodeSize() > 0) caption.appendChild(new TextNode("."));
    return caption;
  }
}
