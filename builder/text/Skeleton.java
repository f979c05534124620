package text;

import java.text.Normalizer;
import java.util.ArrayList;

/// Reduces texts to what is seen of them: two that can't be told apart by eye have one skeleton (as
/// Unicode's technical standard 39 calls it).
public final class Skeleton {
  /// Cyrillic and Greek letters that are drawn like Latin ones (Unicode's confusables.txt), and
  /// those, in the same order.
  private static final String LIKE_LATIN =
      "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501"
          + "\u051B\u051D\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422"
          + "\u0423\u0425\u0405\u0406\u0408\u03BF\u03BD\u0391\u0392\u0395\u0396\u0397"
          + "\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
  private static final String LATIN = "aeopcyxsijhdqwABEKMHOPCTYXSIJovABEZHIKMNOPTYX";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String QUOTES = "\u2018\u2019\u201C\u201D", PLAIN_QUOTES = "''\"\"";

  private Skeleton() {}

  /// What is seen of a text. Blanks of whatever kind and number are one blank, and none at its end.
  public static String of(String text) {
    return ofPart(text).stripTrailing();
  }

  /// What is seen of a line, its holes as they are.
  public static Template of(Template line) {
    var seen = new ArrayList<Template.Piece>();
    for (var piece : line.pieces())
      seen.add(
          !(piece instanceof Template.Literal(var text))
              ? piece
              : new Template.Literal(
                  piece == line.pieces().getLast() ? Skeleton.of(text) : ofPart(text)));
    return new Template(line.shown(), seen, line.anyLines());
  }

  private static String ofPart(String text) {
    var seen = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> seen.append(seen(c)));
    return seen.toString().replaceAll(" +", " ");
  }

  /// Is it other than it looks?
  public static boolean isOdd(int character) {
    return !seen(character).equals(Character.toString(character))
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static String seen(int c) {
    if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) return " ";
    if (HiddenText.isUnseen(c) || HiddenText.isJoinerOrSelector(c)) return "";
    if (isLikeLatin(c)) return String.valueOf(LATIN.charAt(LIKE_LATIN.indexOf(c)));
    if (DASHES.indexOf(c) >= 0) return "-";
    if (QUOTES.indexOf(c) >= 0) return String.valueOf(PLAIN_QUOTES.charAt(QUOTES.indexOf(c)));
    var character = Character.toString(c);
    return isStyled(c) ? Normalizer.normalize(character, Normalizer.Form.NFKC) : character;
  }

  /// Is it drawn like a Latin letter, and none?
  public static boolean isLikeLatin(int character) {
    return LIKE_LATIN.indexOf(character) >= 0;
  }

  /// Is it ASCII in another dress, such as a wide letter or a ligature? Unicode's NFKC undresses
  /// it.
  public static boolean isStyled(int character) {
    return character >= 0x80
        && Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
            .chars()
            .allMatch(plain -> plain < 0x80);
  }
}
