package snippet;

import java.text.Normalizer;
import java.util.Optional;
import text.HiddenText;

/// Finds names that a reader takes for others.
final class LookAlikes {
  /// Cyrillic and Greek letters that are drawn like Latin ones (Unicode's confusables.txt).
  private static final String LIKE_LATIN =
      "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501"
          + "\u051B\u051D\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422"
          + "\u0423\u0425\u0405\u0406\u0408\u03BF\u03BD\u0391\u0392\u0395\u0396\u0397"
          + "\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

  private LookAlikes() {}

  /// What is wrong with this name; empty for most.
  static Optional<String> in(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) return Optional.empty();
    if (name.codePoints().anyMatch(HiddenText::isJoinerOrSelector))
      return Optional.of("a name with a character that isn't seen");
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC))
      return Optional.of(
          "a name that can be written in another way (Unicode's NFC), and looks the same");
    if (name.codePoints().anyMatch(LookAlikes::isStyled))
      return Optional.of("a name with wide, styled or joined letters, which looks like another");
    boolean latin = name.codePoints().anyMatch(LookAlikes::isLatin);
    boolean alike = name.chars().anyMatch(c -> LIKE_LATIN.indexOf(c) >= 0);
    boolean others =
        name.codePoints()
            .filter(Character::isLetter)
            .anyMatch(c -> !isLatin(c) && LIKE_LATIN.indexOf(c) < 0);
    return alike && (latin || !others)
        ? Optional.of("a name with letters that look like Latin ones, and are none")
        : Optional.empty();
  }

  /// Is it ASCII in another dress, such as a ligature? Unicode's NFKC undresses it.
  private static boolean isStyled(int c) {
    return c >= 0x80
        && Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
            .chars()
            .allMatch(plain -> plain < 0x80);
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
