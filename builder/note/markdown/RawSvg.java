package note.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import text.Problems;
import text.Source;

/// What of a drawing may reach a page: shapes and texts, nothing that acts, loads or is styled by
/// rules of its own.
public final class RawSvg {
  private static final Set<String> TAGS =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "path",
          "text",
          "tspan",
          "marker",
          "pattern");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id",
          "class",
          "transform",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "dx",
          "dy",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "width",
          "height",
          "d",
          "points",
          "viewBox",
          "preserveAspectRatio",
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-opacity",
          "opacity",
          "font-family",
          "font-size",
          "font-style",
          "font-weight",
          "text-anchor",
          "dominant-baseline",
          "letter-spacing",
          "marker-start",
          "marker-mid",
          "marker-end",
          "markerWidth",
          "markerHeight",
          "markerUnits",
          "refX",
          "refY",
          "orient",
          "patternUnits",
          "patternTransform");
  /// What may stand on the root only; a page gives these itself, or nobody needs them.
  private static final Pattern OF_ROOT = Pattern.compile("xmlns(:\\w+)?|role|aria-\\w+|version");
  private static final Pattern PLAIN = Pattern.compile("[-+.,%#()\\s\\w]*");
  private static final Pattern OWN = Pattern.compile("url\\(#([\\w-]+)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  /// Deeper ones are no drawing for a reader, and renderers recurse.
  private static final int DEPTH_MAX = 50;

  private RawSvg() {}

  /// Reports what may not pass.
  public static void inspect(Source source, Problems problems) {
    var root = root(source);
    if (root.isEmpty()) {
      problems.error(source.at(1, 1), "there is no `<svg>` in it", "a figure is an SVG file");
      return;
    }
    for (var element : root.get().getAllElements()) {
      var start = element.sourceRange().start();
      var place = source.at(Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
      var tag = element.tagName();
      if (element.parents().size() > DEPTH_MAX)
        problems.warn(place, "left out of the page: `<" + tag + ">`, nested too deeply", "");
      else if (!TAGS.contains(tag))
        problems.warn(
            place,
            "left out of the page: the element `<" + tag + ">`",
            "shapes, groups, texts, markers and patterns are passed on");
      else
        for (var attribute : element.attributes())
          if (!passes(attribute, element == root.get()))
            problems.warn(
                place,
                "left out of the page: the attribute `"
                    + attribute.getKey()
                    + "` of `<"
                    + tag
                    + ">`",
                "a figure is coloured by attributes and by the page’s classes, and loads nothing");
    }
  }

  /// Whatever number a value may be.
  private static boolean passes(Attribute attribute, boolean root) {
    var key = attribute.getKey();
    if (key.startsWith("/") || key.startsWith("jsoup.")) return true;
    if (root && OF_ROOT.matcher(key).matches()) return true;
    return ATTRIBUTES.contains(key) && safe(ValueQuote.in(attribute.getValue()).replaceAll("0"));
  }

  private static boolean safe(String value) {
    return PLAIN.matcher(value).matches() && !value.contains("url(")
        || OWN.matcher(value).matches();
  }

  private static Optional<Element> root(Source source) {
    var parser = Parser.xmlParser().setTrackPosition(true);
    var document = Jsoup.parse(source.text(), "", parser);
    return Optional.ofNullable(document.selectFirst("svg"));
  }

  /// A copy of the drawing with only what may pass, its values filled in.
  ///
  /// @param fill   puts values into a text
  /// @param exact  the same into an attribute: as they were captured
  /// @param prefix of its ids, so that two drawings on a page have none in common
  public static Element clean(
      Source source, UnaryOperator<String> fill, UnaryOperator<String> exact, String prefix) {
    return copy(root(source).orElse(new Element("svg")), fill, exact, prefix, 0);
  }

  /// The text of a file with only what may pass, its values filled in.
  ///
  /// @param fill  puts values into a text
  /// @param exact the same into an attribute
  public static String file(
      Source source, UnaryOperator<String> fill, UnaryOperator<String> exact) {
    var svg = clean(source, fill, exact, "");
    var document = new Document("");
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
    document.appendChild(svg.attr("xmlns", "http://www.w3.org/2000/svg"));
    return document.outerHtml();
  }

  /// An attribute with its values filled in, which there can only be numbers; else it is no longer
  /// safe, and left out.
  private static String numbers(String attribute, UnaryOperator<String> fill) {
    return ValueQuote.in(attribute)
        .replaceAll(
            quote -> {
              var number = fill.apply(quote.group()).replace(",", "");
              return NUMBER.matcher(number).matches() ? number : "<>";
            });
  }

  private static Element copy(
      Element from,
      UnaryOperator<String> fill,
      UnaryOperator<String> exact,
      String prefix,
      int depth) {
    var to = new Element(from.tagName());
    for (var attribute : from.attributes()) {
      var key = attribute.getKey();
      var value = numbers(attribute.getValue(), exact);
      if (!ATTRIBUTES.contains(key) || !safe(value)) continue;
      var own = OWN.matcher(value);
      to.attributes()
          .put( // as it is written: names of SVG have capitals
              key,
              key.equals("id")
                  ? prefix + value
                  : own.matches() ? "url(#" + prefix + own.group(1) + ")" : value);
    }
    for (var child : from.childNodes()) {
      if (child instanceof TextNode text) to.appendText(fill.apply(text.getWholeText()));
      if (child instanceof Element element && depth < DEPTH_MAX && TAGS.contains(element.tagName()))
        to.appendChild(copy(element, fill, exact, prefix, depth + 1));
    }
    return to;
  }
}
