package snippet;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Java source seen by javac's own scanner, so that what is code and what a comment is never
/// guessed.
public final class JavaText {
  /// Stands where a comment was; no source has it.
  private static final char MASK = '\uFFFF';
  private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "\\bpublic\\s+"
              + "(?:(?:final|abstract|sealed|strictfp)\\s+)*(?:class|record|enum|interface)\\s+(\\w+)");
  /// What a comment may begin with; a backslash as in a Unicode escape, which may stand for a
  /// slash.
  private static final Pattern COMMENT = Pattern.compile("/[/*]|\\\\u");

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

  /// The first match that no comment has a part in. Most texts can do without the scanner: what
  /// isn't found in the whole text isn't in its code, and what stands before any comment is.
  private static Optional<MatchResult> inCode(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    if (!match.find()) return Optional.empty();
    var comment = COMMENT.matcher(text).region(0, match.end());
    if (!comment.find()) return Optional.of(match);
    var code = pattern.matcher(withoutComments(text));
    return code.find() ? Optional.of(code) : Optional.empty();
  }
}
