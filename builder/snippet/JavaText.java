package snippet;

import com.sun.tools.javac.parser.Tokens.Token;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Java source seen by javac's own scanner, so that what is code and what a comment is never
/// guessed.
public final class JavaText {
  /// Stands where a comment was; no source has it.
  private static final char MASK = '\uFFFF';
  private static final int HEX_DIGITS = 4;
  private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "\\bpublic\\s+"
              + "(?:(?:final|abstract|sealed|strictfp)\\s+)*(?:class|record|enum|interface)\\s+(\\w+)");
  /// What a comment or a literal may begin with; a backslash as in a Unicode escape, which may
  /// stand for a slash.
  private static final Pattern NO_CODE = Pattern.compile("/[/*]|[\"']|\\\\u");

  private JavaText() {}

  /// The text with every character of a comment masked; its length and its lines stay.
  public static String withoutComments(String text) {
    var masked = new StringBuilder(text);
    try {
      int at = 0;
      for (var token : JavaScanner.tokens(text)) {
        mask(masked, at, token.pos);
        at = token.endPos;
      }
      mask(masked, at, text.length());
      return masked.toString();
    } catch (RuntimeException e) {
      return text; // not scannable: javac will say so with its line when it is compiled
    }
  }

  /// What a stretch of a text is.
  enum Part {
    /// A comment, or blanks.
    COMMENT,
    /// A string, a text block or a character.
    LITERAL,
    CODE
  }

  /// Is given a stretch of a text.
  @FunctionalInterface
  interface Parts {
    void accept(Part part, int from, int to);
  }

  /// Goes through a text, part by part; one that can't be scanned is left to javac, which refuses
  /// it.
  static void eachPart(String text, Parts parts) {
    List<Token> tokens;
    try {
      tokens = JavaScanner.tokens(text);
    } catch (RuntimeException e) {
      return;
    }
    int at = 0;
    for (var token : tokens) {
      parts.accept(Part.COMMENT, at, token.pos);
      parts.accept(part(token.kind), token.pos, token.endPos);
      at = token.endPos;
    }
    parts.accept(Part.COMMENT, at, text.length());
  }

  /// Do two texts differ in nothing but blanks and comments? False where one can't be scanned.
  public static boolean sameCode(String text, String other) {
    try {
      return code(text).equals(code(other));
    } catch (RuntimeException e) {
      return false;
    }
  }

  /// Do they differ in nothing but these and the names of variables?
  public static boolean sameButNames(String text, String other) {
    try {
      var code = code(text);
      var others = code(other);
      return code.equals(others) || Renaming.only(code, others);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static List<String> code(String text) {
    return JavaScanner.tokens(text).stream().flatMap(token -> meaning(token, text)).toList();
  }

  /// A token without what may be written otherwise: a text block's indentation, the
  /// underscores of a number, and the blank between the brackets that close two lists of types.
  private static Stream<String> meaning(Token token, String text) {
    return switch (token.kind) {
      case STRINGLITERAL, CHARLITERAL, STRINGFRAGMENT -> Stream.of("\"" + token.stringVal());
      case INTLITERAL, LONGLITERAL, FLOATLITERAL, DOUBLELITERAL ->
          Stream.of(token.kind + " " + token.radix() + " " + token.stringVal());
      case GTGT -> Stream.of(">", ">");
      case GTGTGT -> Stream.of(">", ">", ">");
      default -> Stream.of(text.substring(token.pos, token.endPos));
    };
  }

  private static Part part(TokenKind kind) {
    return switch (kind) {
      case STRINGLITERAL, STRINGFRAGMENT, CHARLITERAL -> Part.LITERAL;
      default -> Part.CODE;
    };
  }

  /// Where the Unicode escape ends that this backslash begins, or -1 if it begins none.
  static int escapeEnd(String text, int backslash) {
    int at = backslash + 1;
    while (at < text.length() && text.charAt(at) == 'u') at++;
    if (at == backslash + 1 || at + HEX_DIGITS > text.length()) return -1;
    for (int i = at; i < at + HEX_DIGITS; i++)
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') return -1;
    return at + HEX_DIGITS;
  }

  private static void mask(StringBuilder text, int from, int to) {
    int first = from, last = to - 1;
    while (first <= last && Character.isWhitespace(text.charAt(first))) first++;
    while (last >= first && Character.isWhitespace(text.charAt(last))) last--;
    for (int i = first; i <= last; i++) if (text.charAt(i) != '\n') text.setCharAt(i, MASK);
  }

  /// Does it declare a main method?
  static boolean hasMain(String text) {
    return inCode(MAIN, text).isPresent();
  }

  /// The public type it declares, which its file must be named after; or the other name.
  static String publicTypeOr(String text, String other) {
    return inCode(PUBLIC_TYPE, text).map(type -> type.group(1)).orElse(other);
  }

  /// The first match that no comment and no literal has a part in. Most texts can do without the
  /// scanner: what isn't found in the whole text isn't in its code, and what stands before any
  /// comment or literal is.
  private static Optional<MatchResult> inCode(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    if (!match.find()) return Optional.empty();
    if (!NO_CODE.matcher(text).region(0, match.end()).find()) return Optional.of(match);
    var masked = new StringBuilder(text);
    eachPart(
        text,
        (part, from, to) -> {
          if (part != Part.CODE) mask(masked, from, to);
        });
    var code = pattern.matcher(masked);
    return code.find() ? Optional.of(code) : Optional.empty();
  }
}
