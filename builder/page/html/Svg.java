package page.html;

import java.util.Locale;

/// Writes SVG, every text and attribute of it escaped. It has no `viewBox`: along x all is in
/// percent, along y in pixels, so that text keeps its size on a narrow screen.
public final class Svg {
  private final StringBuilder out = new StringBuilder();

  /// Opens an element; names and values of its attributes by turns.
  public Svg open(String tag, Object... attributes) {
    return begin(tag, attributes).raw(">");
  }

  public Svg close(String tag) {
    return raw("</").raw(tag).raw(">");
  }

  /// An element without content.
  public Svg empty(String tag, Object... attributes) {
    return begin(tag, attributes).raw("/>");
  }

  /// An element that is a text.
  public Svg text(String tag, String text, Object... attributes) {
    return open(tag, attributes).raw(Html.text(text)).close(tag);
  }

  private Svg begin(String tag, Object... attributes) {
    raw("<").raw(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      var value = attributes[i + 1].toString();
      if (!value.isEmpty())
        raw(" ").raw((String) attributes[i]).raw("=\"").raw(Html.text(value)).raw("\"");
    }
    return this;
  }

  private Svg raw(String text) {
    out.append(text);
    return this;
  }

  int length() {
    return out.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /// A share from 0 to 1, in percent with two decimals at most.
  public static String percent(double share) {
    var text = String.format(Locale.ROOT, "%.2f", 100 * share);
    return text.replaceAll("\\.?0+$", "") + "%";
  }
}
