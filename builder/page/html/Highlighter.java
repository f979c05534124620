package page.html;

import com.sun.tools.javac.parser.Tokens.Token;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import snippet.JavaScanner;

/// Java as HTML, by javac's own scanner: keywords bold, comments italic, literals in their colour.
/// No character is lost or changed: what can't be scanned stays plain.
public final class Highlighter {
  /// They are keywords only before a name.
  private static final Set<String> BEFORE_NAMES =
      Set.of("var", "record", "permits", "when", "module", "sealed", "yield");

  private Highlighter() {}

  /// The lines of a text.
  public static List<String> lines(String text) {
    try {
      return new Highlighting(text).lines();
    } catch (RuntimeException | AssertionError e) {
      return text.lines().map(Html::text).toList();
    }
  }

  /// One text on its way to HTML.
  private static final class Highlighting {
    private final String text;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    Highlighting(String text) {
      this.text = text;
    }

    List<String> lines() {
      var tokens = JavaScanner.tokens(text);
      int at = 0;
      for (int i = 0; i < tokens.size(); i++) {
        var token = tokens.get(i);
        int pos = Math.min(token.pos, text.length()), end = Math.min(token.endPos, text.length());
        if (pos < at || end < pos) throw new IllegalStateException("tokens out of order");
        between(at, pos);
        var next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        put(text.substring(pos, end), element(token, next));
        at = end;
      }
      between(at, text.length());
      if (!line.isEmpty()) lines.add(line.toString());
      return lines;
    }

    /// Blanks and comments.
    private void between(int from, int to) {
      int first = from, last = to;
      while (first < last && Character.isWhitespace(text.charAt(first))) first++;
      while (last > first && Character.isWhitespace(text.charAt(last - 1))) last--;
      put(text.substring(from, first), "");
      put(text.substring(first, last), "i");
      put(text.substring(last, to), "");
    }

    private String element(Token token, Token next) {
      return switch (token.kind) {
        case STRINGLITERAL,
            CHARLITERAL,
            INTLITERAL,
            LONGLITERAL,
            FLOATLITERAL,
            DOUBLELITERAL,
            TRUE,
            FALSE,
            NULL ->
            "s";
        case IDENTIFIER -> contextual(token, next) ? "b" : "";
        default ->
            token.kind.name != null && Character.isLetter(token.kind.name.charAt(0)) ? "b" : "";
      };
    }

    private boolean contextual(Token token, Token next) {
      var word = text.substring(token.pos, token.endPos);
      if (!BEFORE_NAMES.contains(word) || next == token) return false;
      boolean declares = word.equals("sealed") || word.equals("yield");
      return next.kind == TokenKind.IDENTIFIER
          || declares && next.kind.name != null && Character.isLetter(next.kind.name.charAt(0))
          || word.equals("yield") && element(next, next).equals("s");
    }

    /// Puts a piece in its element, closed and opened again at line ends.
    private void put(String piece, String element) {
      var parts = piece.split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(line.toString());
          line.setLength(0);
        }
        if (parts[i].isEmpty()) continue;
        line.append(
            switch (element) {
              case "" -> Html.text(parts[i]);
              case "s" -> "<span class=\"s\">" + Html.text(parts[i]) + "</span>";
              default -> "<" + element + ">" + Html.text(parts[i]) + "</" + element + ">";
            });
      }
    }
  }
}
