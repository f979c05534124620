package snippet;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import text.HiddenText;
import text.Skeleton;

/// Finds names, and words of literals, that a reader takes for others.
final class LookAlikes {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private LookAlikes() {}

  /// What is wrong with this name; empty for most.
  static Optional<String> in(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) return Optional.empty();
    if (name.codePoints().anyMatch(HiddenText::isJoinerOrSelector))
      return Optional.of("a name with a character that isn't seen");
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC))
      return Optional.of(
          "a name that can be written in another way (Unicode's NFC), and looks the same");
    if (name.codePoints().anyMatch(Skeleton::isStyled))
      return Optional.of("a name with wide, styled or joined letters, which looks like another");
    boolean latin = name.codePoints().anyMatch(LookAlikes::isLatin);
    boolean alike = name.codePoints().anyMatch(Skeleton::isLikeLatin);
    boolean others =
        name.codePoints()
            .filter(Character::isLetter)
            .anyMatch(c -> !isLatin(c) && !Skeleton.isLikeLatin(c));
    return alike && (latin || !others)
        ? Optional.of("a name with letters that look like Latin ones, and are none")
        : Optional.empty();
  }

  /// What is wrong with a literal. Words of any script are text, which may look as it likes; but
  /// not one whose letters are of two scripts that look the same.
  static Optional<String> inLiteral(String literal) {
    if (literal.chars().allMatch(c -> c < 0x80)) return Optional.empty();
    if (!Normalizer.isNormalized(literal, Normalizer.Form.NFC))
      return Optional.of(
          "text that can be written in another way (Unicode's NFC), and looks the same");
    return WORD.matcher(literal).results().map(MatchResult::group).anyMatch(LookAlikes::isMixed)
        ? Optional.of("a word with letters that look like Latin ones beside Latin ones")
        : Optional.empty();
  }

  private static boolean isMixed(String word) {
    return word.codePoints().anyMatch(LookAlikes::isLatin)
        && word.codePoints().anyMatch(Skeleton::isLikeLatin);
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
