package page.timeline;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import page.html.Svg;

/// The bars of a lane, in the lane's colour: texture says what its thread does.
final class LaneSvg {
  private final Svg svg;
  private final Axis axis;
  private final UnaryOperator<String> ids;
  private final int top, height;

  /// @param ids    the ids of this lane, by what they are of
  /// @param top    where its bars begin, in pixels
  /// @param height how high they are, in pixels
  LaneSvg(Svg svg, Axis axis, UnaryOperator<String> ids, int top, int height) {
    this.svg = svg;
    this.axis = axis;
    this.ids = ids;
    this.top = top;
    this.height = height;
  }

  /// Draws its bars.
  void draw(List<Pieces.Piece> pieces) {
    patterns(pieces.stream().map(Pieces.Piece::texture).toList());
    pieces.forEach(this::bar);
  }

  /// Draws the line where its thread ended.
  void end(long nanos) {
    var x = axis.x(nanos);
    int bottom = top + height + 3;
    svg.empty("line", "class", "end", "x1", x, "x2", x, "y1", top - 3, "y2", bottom);
  }

  /// Draws a disc, with the number of what was printed.
  void disc(Discs.Disc disc) {
    svg.open("svg", "class", "ev", "x", Svg.percent(disc.at()), "y", top + height / 2);
    svg.empty(
        "rect",
        "x",
        pixels(-disc.left()),
        "y",
        pixels(-Discs.RADIUS),
        "width",
        pixels(disc.width()),
        "height",
        pixels(2 * Discs.RADIUS),
        "rx",
        pixels(Discs.RADIUS));
    svg.text("text", disc.numbers(), "x", pixels(disc.width() / 2 - disc.left()), "y", 5)
        .close("svg");
  }

  private static String pixels(double length) {
    return String.format(Locale.ROOT, "%.1f", length).replace(".0", "");
  }

  /// Defines patterns of this lane's colour, for textures that no line has.
  private void patterns(List<String> textures) {
    if (textures.contains("blocked"))
      pattern("b", "width", 6, "height", 6, "M-1 7L7 -1M-1 1L1 -1M5 7L7 5");
    if (textures.contains("io")) {
      var wave = "M0 " + height / 2 + "q3 -7 6 0t6 0";
      pattern("w", "width", 12, "height", height, wave);
    }
  }

  private void pattern(String kind, String w, int width, String h, int high, String d) {
    var units = "userSpaceOnUse";
    svg.open("pattern", "id", ids.apply(kind), "y", top, w, width, h, high, "patternUnits", units);
    svg.empty("path", "d", d).close("pattern");
  }

  private void bar(Pieces.Piece piece) {
    var from = axis.x(piece.begin());
    var to = axis.x(piece.end());
    var width = Svg.percent(axis.share(piece.end()) - axis.share(piece.begin()));
    var texture = piece.texture();
    switch (texture) {
      case "running", "ready" -> rect(texture, from, width, "");
      case "blocked" -> rect(texture, from, width, "url(#" + ids.apply("b") + ")");
      case "io" -> rect(texture, from, width, "url(#" + ids.apply("w") + ")");
      default -> line(texture, from, to, texture.equals("mixed") ? height : "");
    }
  }

  private void rect(String texture, String x, String width, String fill) {
    svg.empty(
        "rect", "class", texture, "x", x, "y", top, "width", width, "height", height, "fill", fill);
  }

  private void line(String texture, String from, String to, Object stroke) {
    int middle = top + height / 2;
    svg.empty(
        "line",
        "class",
        texture,
        "x1",
        from,
        "x2",
        to,
        "y1",
        middle,
        "y2",
        middle,
        "stroke-width",
        stroke);
  }
}
