package page.html;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Output of a program as HTML: the escape codes of colours are colours, all others stay visible.
public final class Ansi {
  private static final Pattern COLOUR = Pattern.compile("\u001B\\[([\\d;]{0,40})m");
  private static final int BOLD = 1, FAINT = 2, ITALIC = 3, UNDERLINE = 4;

  private Ansi() {}

  /// A text, escaped; classes of its pieces say how they look.
  public static String html(String text) {
    if (text.indexOf('\u001B') < 0) return Html.text(text);
    var html = new StringBuilder();
    var style = new TreeSet<String>();
    var code = COLOUR.matcher(text);
    int at = 0;
    while (code.find()) {
      piece(text.substring(at, code.start()), style, html);
      at = code.end();
      codes(code.group(1), style);
    }
    piece(text.substring(at), style, html);
    return html.toString();
  }

  /// The same without the codes of colours, where no markup can stand.
  public static String plain(String text) {
    return text.indexOf('\u001B') < 0 ? text : COLOUR.matcher(text).replaceAll("");
  }

  private static void piece(String text, Set<String> style, StringBuilder html) {
    if (text.isEmpty()) return;
    var names = new TreeSet<>(style);
    if (names.stream().anyMatch(name -> name.matches("y\\d")))
      names.removeIf(name -> name.matches("x\\d")); // on a colour all is paper
    if (names.isEmpty()) html.append(Html.text(text));
    else
      html.append("<span class=\"x ")
          .append(String.join(" ", names))
          .append("\">")
          .append(Html.text(text))
          .append("</span>");
  }

  private static void codes(String codes, Set<String> style) {
    var numbers = codes.split(";", -1);
    for (int i = 0; i < numbers.length; i++) {
      int number =
          numbers[i].isEmpty() || numbers[i].length() > 3 ? 0 : Integer.parseInt(numbers[i]);
      if (number == 38 || number == 48) {
        i += i + 1 < numbers.length && numbers[i + 1].equals("2") ? 4 : 2; // no colour of ours
        continue;
      }
      one(number, style);
    }
  }

  /// Takes one code: of colours there are the eight, bright or not; a background reverses them.
  private static void one(int code, Set<String> style) {
    switch (code) {
      case 0 -> style.clear();
      case BOLD -> style.add("x-b");
      case FAINT -> style.add("x-f");
      case ITALIC -> style.add("x-i");
      case UNDERLINE -> style.add("x-u");
      case 22 -> style.removeAll(Set.of("x-b", "x-f"));
      case 23 -> style.remove("x-i");
      case 24 -> style.remove("x-u");
      default -> {
        int ten = code / 10, colour = code % 10;
        boolean front = ten == 3 || ten == 9, back = ten == 4 || ten == 10;
        if (!front && !back || colour == 8) return;
        style.removeIf(name -> name.matches(front ? "x\\d" : "y\\d"));
        if (colour < 8) style.add((front ? "x" : "y") + colour);
      }
    }
  }
}
