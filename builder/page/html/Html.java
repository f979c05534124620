package page.html;

import java.util.Locale;
import text.Undecoded;

/// Text as HTML: nothing that a note, a program or its output says is ever markup.
public final class Html {
  /// Controls are shown by the symbols that stand for them.
  private static final int CONTROL_SYMBOLS = 0x2400;

  private Html() {}

  /// Escapes a text for an element or a quoted attribute.
  public static String text(String text) {
    var html = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(visible(c));
              }
            });
    return html.toString();
  }

  /// The same text with controls made visible, for what is escaped elsewhere.
  public static String shown(String text) {
    if (isPlain(text)) return text;
    var shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.appendCodePoint(visible(c)));
    return shown.toString();
  }

  /// Nearly every text is; a loop, as it is asked of thousands after every save.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t' || c >= 0x7F) return false;
    }
    return true;
  }

  private static int visible(int c) {
    if (c == '\n' || c == '\t') return c;
    if (c < ' ') return CONTROL_SYMBOLS + c;
    if (c == 0x7F) return 0x2421;
    if (c < 0xA0 && c > 0x7F) return 0x2426;
    boolean noCharacter =
        Undecoded.isByte(c)
            || c >= 0xD800 && c <= 0xDFFF
            || (c & 0xFFFE) == 0xFFFE
            || c >= 0xFDD0 && c <= 0xFDEF;
    return noCharacter ? 0xFFFD : c;
  }

  /// A title: escaped, and what is in backticks as code.
  public static String title(String text) {
    var html = new StringBuilder();
    var parts = text.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1 && i < parts.length - 1;
      if (code) html.append("<code>").append(text(parts[i])).append("</code>");
      else html.append(i % 2 == 1 ? "`" : "").append(text(parts[i]));
    }
    return html.toString();
  }

  /// A title without its backticks, for where no markup can stand.
  public static String plain(String text) {
    return text.replace("`", "");
  }

  /// What a run printed and how it ended, as a page says it: an ending alone needs no comma.
  public static String seen(String shown) {
    return shown.replaceFirst("^, (?=[TEDN])", "");
  }

  /// An outcome as a reader sees it: likewise, of `{n:int}` the name, and of `*` behind a text that
  /// more may follow.
  public static String outcome(String template) {
    return seen(
        template.replaceAll("\\{(\\w+)(:\\w+)?\\}", "$1").replaceAll("(?<=[^\\\\])\\*", "…"));
  }

  /// `1,720`.
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// `1 run`, `2,000 runs`.
  public static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
